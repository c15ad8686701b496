package dev.berth.e2e.purity;

import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;

/** Where in its life a micro-frontend does something. */
enum Place {
  SCRIPT("%s"),
  MOUNT("berth.lifecycle({mount() {%s}, unmount() {}})"),
  TIMER("setTimeout(() => {%s})"),
  LATE(
      "berth.lifecycle({mount() {shell.done = 1},"
          + " unmount() {Promise.resolve().then(() => {%s})}})");

  private final String pattern;

  Place(String pattern) {
    this.pattern = pattern;
  }

  /** An entry point that does it, and says so as {@code shell.done}. */
  Answer entryPoint(SideEffect effect) {
    String code = "(async () => {" + effect.code() + "\n})().finally(() => {shell.done = 1})";
    return EntryPoints.withScript("Bad", pattern.formatted(code));
  }
}
