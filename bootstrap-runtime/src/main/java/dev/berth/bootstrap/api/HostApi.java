package dev.berth.bootstrap.api;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.html.HTMLElement;

/** What {@code bootstrap.host.js} offers to the bootstrap. Not seen by users. */
public interface HostApi extends JSObject {
  /** What {@code berth.storage} is. */
  @JSProperty
  JSObject getStorage();

  /** What {@code berth.files} is. */
  @JSProperty
  JSObject getFiles();

  /** What {@code berth.platform} is. */
  @JSProperty
  JSObject getPlatform();

  /** What {@code berth.events} is. */
  @JSProperty
  JSObject getEvents();

  /** Finds out what device this is, and tells when it knows: at once in a plain browser. */
  void whenReady(Told told);

  /** The life of the document of a micro-frontend. */
  @JSProperty
  LifeApi getLife();

  /** See {@code dev.berth.bootstrap.browser.BodyReader}. */
  JsPromise<JSObject> read(JsPromise<JSObject> answer);

  /**
   * Parses an entry point.
   *
   * @param url where it came from in the end
   * @param encoding the encoding that it came in; empty when it is that of the shell
   * @param policy the content security policy that it is served with; empty for none
   * @param hashes those of its inline scripts that the route map allows, each between blanks
   */
  DocumentApi parse(String url, String text, String encoding, String policy, String hashes);

  /** The page is about to change; see {@code dev.berth.bootstrap.browser.dom.Transition}. */
  void turn(HTMLElement outlet, JSObject taken);

  /**
   * Shows the target, focuses and announces; see {@code dev.berth.bootstrap.browser.dom.Arrival}.
   */
  void arrive(HTMLElement outlet, boolean switched);

  /** Shows whether a page is on its way; see {@code dev.berth.bootstrap.browser.dom.Progress}. */
  void progress(boolean begins);

  /** Arms the reclaimers. */
  void arm();

  /**
   * What the scripts that have run since then export for another orchestrator, {@code {found}};
   * null when they export nothing, and have not asked for one.
   */
  JSObject exported(String microFrontend);

  /**
   * Takes back everything since they were armed.
   *
   * @param kept what runs is not ended but held, until it is restored or discarded
   */
  TakenApi reclaim(boolean kept);

  /** Why the micro-frontend on the page cannot be kept: what it holds; empty when it can. */
  String obstacle();

  /** The address of the micro-frontend on the page has changed otherwise than by its scripts. */
  void moved();

  /** The address that the micro-frontend on the page has, or had last. */
  String place();

  /** What the micro-frontend on the page holds now: {@code {family: count}}. */
  JSObject open();

  /** See {@code dev.berth.bootstrap.loading.DocumentLife}. */
  interface LifeApi extends JSObject {
    void loading();

    void reopen();

    void bodyOpened();

    void interactive(Told told);

    void parsed(Told told);

    boolean holdsBack();

    void leave(boolean kept);

    void returned();
  }

  /** Is called when the listeners of an event have been. */
  @JSFunctor
  interface Told extends JSObject {
    void call();
  }

  /** What was taken back. */
  interface TakenApi extends JSObject {
    /** {@code {family: {taken, left: [text, ...]}}}. */
    @JSProperty
    JSObject getReport();

    @JSProperty
    int getLeftoverCount();

    void restore(boolean kept);

    void discard();
  }
}
