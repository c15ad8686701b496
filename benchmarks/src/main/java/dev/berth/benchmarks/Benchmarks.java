package dev.berth.benchmarks;

import com.microsoft.playwright.Browser;
import dev.berth.chromium.SharedBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Measures everything, prints it, and with {@code -Dbenchmarks.write=true} writes it down. */
public final class Benchmarks {
  private static final Path REFERENCE = Path.of("../docs/reference/performance.md");

  private Benchmarks() {}

  /** Takes no arguments; the working directory is the folder of the module. */
  public static void main(String[] arguments) throws IOException {
    try (SharedBrowser shared = new SharedBrowser();
        BenchmarkSite site = BenchmarkSite.start()) {
      Browser browser = shared.browser();
      PerformanceReference reference =
          new PerformanceReference(Machine.running(browser), measure(browser, site));
      System.out.println(reference.results());
      if (Boolean.getBoolean("benchmarks.write")) {
        write(reference);
      }
    }
  }

  private static List<Section> measure(Browser browser, BenchmarkSite site) {
    return Stream.of(
            new HotPaths(),
            new ArmAndReclaim(),
            WarmSwitch.afresh(),
            WarmSwitch.lifecycleAware(),
            WarmSwitch.kept(),
            new BareSwitch(WarmSwitch.keptSamples()))
        .map(benchmark -> measure(benchmark, new Bench(browser, site)))
        .toList();
  }

  private static Section measure(Benchmark benchmark, Bench bench) {
    try (bench) {
      Section section = benchmark.measure(bench);
      System.out.println("Measured: " + section.title());
      return section;
    }
  }

  private static void write(PerformanceReference reference) throws IOException {
    Files.writeString(REFERENCE, reference.markdown());
    System.out.println("Written: " + REFERENCE.toAbsolutePath().normalize());
  }
}
