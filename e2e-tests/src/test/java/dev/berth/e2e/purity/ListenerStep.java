package dev.berth.e2e.purity;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One thing that a program does with listeners.
 *
 * @param who whose code does it
 * @param does what it does
 * @param target on which object
 * @param type of which event
 * @param callback with which callback
 * @param options with which options, by their rank in {@code listeners.js}
 * @param whose whose callback is removed
 * @param bubbles whether what is dispatched bubbles
 */
record ListenerStep(
    String who,
    Act does,
    String target,
    String type,
    Call callback,
    int options,
    String whose,
    boolean bubbles) {
  private static final List<String> OWNERS = List.of("guest", "guest", "shell");
  private static final List<String> TARGETS =
      List.of("window", "document", "body", "body", "plain", "query");
  private static final List<String> TYPES = List.of("a", "a", "b");
  private static final List<Act> ACTS =
      List.of(Act.ADD, Act.ADD, Act.ADD, Act.REMOVE, Act.DISPATCH, Act.DISPATCH, Act.ABORT);
  private static final int OPTIONS = 16;

  /** What can be done with listeners. */
  enum Act {
    ADD,
    REMOVE,
    DISPATCH,
    ABORT
  }

  /** What can be given for a callback; each owner has one of each. */
  enum Call {
    PLAIN,
    OTHER,
    OBJECT,
    CHANGING,
    NOTHING,
    MISSING,
    WRONG,
    ADDING,
    LEAVING,
    PREVENTING,
    STOPPING,
    ENDING,
    ABORTING,
    THROWING,
    NESTING
  }

  static ListenerStep random(Random random) {
    String who = any(OWNERS, random);
    boolean own = random.nextInt(4) > 0;
    return new ListenerStep(
        who,
        any(ACTS, random),
        any(TARGETS, random),
        any(TYPES, random),
        any(List.of(Call.values()), random),
        random.nextInt(OPTIONS),
        own ? who : any(OWNERS, random),
        random.nextBoolean());
  }

  /** As a page reads it. */
  Map<String, Object> inJavaScript() {
    return Map.of(
        "who", who,
        "does", does.name(),
        "target", target,
        "type", type,
        "callback", callback.name(),
        "options", options,
        "whose", whose,
        "bubbles", bubbles);
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
