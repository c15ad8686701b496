package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What is on the page now. */
@Ts("Inspection")
public interface Inspection extends JSObject {
  /** The name of what is mounted; empty when nothing is. */
  @JSProperty
  String getMfe();

  /** What goes on. */
  @JSProperty
  @Ts("'EMPTY' | 'MOUNTING' | 'MOUNTED' | 'UNMOUNTING'")
  String getState();

  /** How many timers, listeners, connections and so on it holds now, by family. */
  @JSProperty
  @Ts("Readonly<Record<string, number>>")
  JSObject getHolds();

  /**
   * The names of those whose pages are <a href="docs/guides/keeping.md">kept</a>, the oldest first.
   */
  @JSProperty
  @Ts("readonly string[]")
  JSObject getKept();

  /** What the last micro-frontend that left had done, family by family. */
  @JSProperty
  @Ts("Readonly<Record<string, Leftovers>>")
  JSObject getLeftovers();

  /** What was taken back of one family of side effects, and what could not be. */
  @Ts("Leftovers")
  interface Leftovers extends JSObject {
    /** How many side effects were taken back. */
    @JSProperty
    int getTaken();

    /** In words, what <a href="docs/reference/purity.md">could not be</a>. */
    @JSProperty
    @Ts("readonly string[]")
    JSObject getLeft();

    /** With {@code data-trace} only: where in the code they came from, as stacks. */
    @JSProperty
    @Ts(value = "readonly string[]", optional = true)
    JSObject getPlaces();

    /**
     * Of the family {@code callbacks}: how many of its callbacks have come since and were not
     * called, with what it would have heard of the end of its requests and the like.
     */
    @JSProperty
    @Ts(optional = true)
    int getLate();

    /**
     * Of the family {@code storage}: what it has stored past {@code berth.storage}, which is data
     * and stays, as {@code localStorage: cart}, {@code sessionStorage: ...}, {@code cookie: ...},
     * {@code indexedDB: ...}. Only names that were not there before are known, and databases that
     * were opened.
     */
    @JSProperty
    @Ts(value = "readonly string[]", optional = true)
    JSObject getKept();
  }
}
