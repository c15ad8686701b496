package dev.berth.bootstrap.fakes;

import java.util.ArrayList;
import java.util.List;

/** Writes down what happened, in order, across all the fakes that share it. */
public final class Journal {
  private final List<String> lines = new ArrayList<>();

  public void note(String line) {
    lines.add(line);
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** The lines about one subject: those that begin with its name. */
  public List<String> about(String subject) {
    return lines.stream().filter(line -> line.startsWith(subject + " ")).toList();
  }

  /** Begins a new page, so that a test can look at what comes from here on. */
  public void turnPage() {
    lines.clear();
  }
}
