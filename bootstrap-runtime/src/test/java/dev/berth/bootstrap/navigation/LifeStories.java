package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

/** Reads a journal for what became of each micro-frontend: who came must go, in order. */
final class LifeStories {
  private static final Set<String> WITHOUT_HOOKS = Set.of("landing", "help");

  private final List<String> lines;
  private String present = "";
  private boolean complete;
  private int mounts;
  private int unmounts;

  LifeStories(List<String> lines) {
    this.lines = lines;
  }

  void assertEveryoneWhoCameAndWentDidSoInOrder() {
    for (String line : lines) {
      String[] words = line.split(" ");
      read(line, words[0], words[words.length - 1]);
    }
  }

  private void read(String line, String first, String last) {
    if (first.equals("open")) {
      come(last);
    } else if (line.endsWith(" mount")) {
      assertThat(first).as("who mounts").isEqualTo(present);
      mounts++;
    } else if (first.equals("mounted")) {
      assertThat(mounts).as("mounts of %s", last).isEqualTo(WITHOUT_HOOKS.contains(last) ? 0 : 1);
      complete = true;
    } else if (line.endsWith(" unmount")) {
      assertThat(first).as("who unmounts").isEqualTo(present);
      unmounts++;
    } else if (first.equals("unmounted")) {
      go(last);
    }
  }

  private void come(String name) {
    assertThat(present).as("who is there when %s comes", name).isEmpty();
    present = name;
    complete = false;
    mounts = 0;
    unmounts = 0;
  }

  /** One whose mount was not completed is not asked to unmount: all is just taken from it. */
  private void go(String name) {
    assertThat(name).as("who goes").isEqualTo(present);
    boolean owesUnmount = complete && !WITHOUT_HOOKS.contains(name);
    assertThat(unmounts).as("unmounts of %s", name).isEqualTo(owesUnmount ? 1 : 0);
    present = "";
  }
}
