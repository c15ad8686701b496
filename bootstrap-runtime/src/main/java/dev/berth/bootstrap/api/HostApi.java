package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What {@code bootstrap.host.js} offers to the bootstrap. Not seen by users. */
public interface HostApi extends JSObject {
  /** What {@code berth.storage} is. */
  @JSProperty
  JSObject getStorage();

  /** What {@code berth.platform} is. */
  @JSProperty
  JSObject getPlatform();

  /** The life of the document of a micro-frontend. */
  @JSProperty
  LifeApi getLife();

  /** Puts aside what the shell's head says and the head of this document says too. */
  void park(JSObject page);

  /** See {@code dev.berth.bootstrap.browser.InlineScriptHashes}. */
  JsPromise<JSObject> isAllowed(String script, String hashes);

  /** Arms the reclaimers. */
  void arm();

  /** Takes back everything since they were armed. */
  TakenApi reclaim();

  /** See {@code dev.berth.bootstrap.loading.DocumentLife}. */
  interface LifeApi extends JSObject {
    void loading();

    void reopen();

    void bodyOpened();

    void interactive();

    void parsed();

    boolean holdsBack();

    void leave();
  }

  /** What was taken back. */
  interface TakenApi extends JSObject {
    /** {@code {family: {taken, left: [text, ...]}}}. */
    @JSProperty
    JSObject getReport();

    @JSProperty
    int getLeftoverCount();

    void restore();
  }
}
