package dev.berth.build.tally;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says at the end of a build how many tests of each kind ran, and fails the build when a kind ran
 * none or any test was skipped: a green build then means that everything was tested.
 */
public final class TestTally {
  private final Map<TestKind, TestCount> counts = new EnumMap<>(TestKind.class);

  private TestTally() {}

  /** Takes the root folder of the repository. */
  public static void main(String[] arguments) throws IOException {
    TestTally tally = of(Path.of(arguments[0]));
    System.out.println(tally.summary());
    tally.demandComplete();
  }

  static TestTally of(Path repository) throws IOException {
    TestTally tally = new TestTally();
    for (TestKind kind : TestKind.values()) {
      tally.counts.put(kind, kind.count(repository));
    }
    return tally;
  }

  /** The two lines that end a build. */
  String summary() {
    TestCount total = counts.values().stream().reduce(TestCount.NONE, TestCount::plus);
    return counts.entrySet().stream()
        .map(entry -> entry.getKey().label() + " " + entry.getValue().passed() + " passed")
        .collect(
            Collectors.joining(
                ", ", "", "\n" + total.passed() + " passed, " + total.failed() + " failed"));
  }

  void demandComplete() {
    List<String> objections = new ArrayList<>();
    counts.forEach((kind, count) -> objections.addAll(objections(kind, count)));
    if (!objections.isEmpty()) {
      throw new IllegalStateException(String.join(" ", objections));
    }
  }

  private static List<String> objections(TestKind kind, TestCount count) {
    List<String> objections = new ArrayList<>();
    if (count.isEmpty()) {
      objections.add("No " + kind.label() + " test ran: run the whole build.");
    }
    if (count.failed() > 0) {
      objections.add(count.failed() + " " + kind.label() + " tests failed.");
    }
    if (count.skipped() > 0) {
      objections.add(count.skipped() + " " + kind.label() + " tests were skipped: none may be.");
    }
    return objections;
  }
}
