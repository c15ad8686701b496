package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the bootstrap's core is to {@code bootstrap.prefetch.js}. Not seen by users. */
public interface PrefetchApi extends JSObject {
  /** When to fetch ahead what a URL leads to: as the route map says, or {@code none}. */
  String wayOf(String url);

  /** Fetches ahead what a URL leads to. */
  void fetch(String url);

  /** Fetches ahead what the route map wants to be fetched when there is nothing else to do. */
  void fetchIdle();

  /** See {@code dev.berth.bootstrap.browser.NativeGlobals}. */
  @JSProperty
  JSObject getNatives();

  /** See {@code dev.berth.bootstrap.browser.ownership.Owners}. */
  @JSProperty
  JSObject getOwners();
}
