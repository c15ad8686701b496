package dev.berth.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Going from one sample micro-frontend to the next, all seen before, against loading the page of
 * the next one natively.
 */
final class WarmSwitch implements Benchmark {
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 24;

  /** Fewer than use up what a page may spend on evaluating modules again. */
  private static final int ROUNDS_OF_A_SHELL = 8;

  private final String title;
  private final Goal goal;
  private final List<Sample> samples;

  private WarmSwitch(String title, Goal goal, List<Sample> samples) {
    this.title = title;
    this.goal = goal;
    this.samples = samples;
  }

  /** To micro-frontends whose scripts run again at each visit. */
  static WarmSwitch afresh() {
    List<Sample> samples = new ArrayList<>();
    samples.add(sample("afresh", "landing, no framework", "landing", "#landing-fixtures li"));
    samples.addAll(ofFrameworks("afresh"));
    return new WarmSwitch("Warm switch, evaluated afresh", Goal.ratio(0.25), samples);
  }

  /** To micro-frontends that gave {@code mount} and are not evaluated again. */
  static WarmSwitch lifecycleAware() {
    return new WarmSwitch("Warm switch, lifecycle-aware", Goal.ratio(0.12), ofFrameworks("aware"));
  }

  /** To micro-frontends with {@code keep}. */
  static WarmSwitch kept() {
    return new WarmSwitch("Warm switch, kept", Goal.ratio(0.05), keptSamples());
  }

  /** As many as are kept at a time. */
  static List<Sample> keptSamples() {
    return List.of(account("kept"), catalogue("kept"), help("kept"));
  }

  private static List<Sample> ofFrameworks(String manner) {
    Sample player =
        sample(manner, "player, Lit 3, modules and import map", "player", "#player > *");
    return List.of(account(manner), catalogue(manner), player, help(manner));
  }

  private static Sample account(String manner) {
    return sample(manner, "account, Vue 3, modules", "account", "#account > *");
  }

  private static Sample catalogue(String manner) {
    return sample(manner, "catalogue, React 19, modules", "catalogue", "#catalogue > *");
  }

  private static Sample help(String manner) {
    return sample(manner, "help, React 18, classic", "help", "#help > *");
  }

  private static Sample sample(String manner, String name, String folder, String shown) {
    String view = folder.equals("player") ? "/harbour-northgate" : "";
    return new Sample(
        name, "/mfes/" + folder + "/index.html", "/" + manner + "/" + folder + view, shown);
  }

  @Override
  public Section measure(Bench bench) {
    Map<Sample, List<Round>> rounds = new LinkedHashMap<>();
    samples.forEach(sample -> rounds.put(sample, new ArrayList<>()));
    for (int i = 0; i < ROUNDS; i++) {
      if (i % ROUNDS_OF_A_SHELL == 0) {
        warmUp(bench);
      }
      boolean aloneFirst = i % 2 == 0;
      rounds.forEach((sample, list) -> list.add(round(sample, aloneFirst, bench)));
    }
    return new Section(title, "ms", lines(rounds));
  }

  private void warmUp(Bench bench) {
    bench.openShell();
    for (int i = 0; i < WARM_UP; i++) {
      samples.forEach(sample -> round(sample, true, bench));
    }
  }

  private static Round round(Sample sample, boolean aloneFirst, Bench bench) {
    if (aloneFirst) {
      double alone = bench.load(sample);
      return new Round(alone, bench.go(sample.path(), sample));
    }
    double berth = bench.go(sample.path(), sample);
    return new Round(bench.load(sample), berth);
  }

  private List<Measurement> lines(Map<Sample, List<Round>> rounds) {
    List<Measurement> lines = new ArrayList<>();
    rounds.forEach((sample, list) -> lines.add(new Measurement(sample.name(), Goal.NONE, list)));
    lines.add(Measurement.ofAll("all of them", goal, List.copyOf(lines)));
    return lines;
  }
}
