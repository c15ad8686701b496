package dev.berth.bootstrap.api;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * An entry point as {@code bootstrap.host.js} has parsed it; see {@code
 * dev.berth.bootstrap.loading.EntryDocument}. Not seen by users.
 */
public interface DocumentApi extends JSObject {
  @JSProperty
  String getTitle();

  @JSProperty
  String getFlaw();

  boolean bindsPage();

  boolean needsPage();

  boolean isMadeOf(String text);

  void preload();

  /**
   * Lends the page what is there once only, such as the attributes of html.
   *
   * @param title for a page that has none; empty for none
   */
  void lend(String title);

  /** Lends the page its address, for as long as it stands at another one. */
  void stayAtHome();

  void show(Outcome outcome);

  /** The user leaves: no more of it runs. */
  void stop();

  void showAgain(Outcome outcome);

  /** Is told how something has turned out; in the same turn, as a script may be waiting. */
  @JSFunctor
  interface Outcome extends JSObject {
    /**
     * Tells it.
     *
     * @param code of the failure; empty when there is none
     */
    void settle(String code, String explanation);
  }
}
