package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The object {@code window.berth}. */
public interface BerthApi extends JSObject {
  /** The version of the bootstrap. */
  @JSProperty
  String getVersion();

  /** Kept when the first micro-frontend, or the error view, is shown. */
  @JSProperty
  JsPromise<JSObject> getReady();

  /** The route of now. */
  @JSProperty
  JSObject getRoute();

  /** The application configuration, frozen; empty when there is none. */
  @JSProperty
  JSObject getConfig();

  /** The addresses of the services by name, frozen. */
  @JSProperty
  JSObject getServices();

  /** Whether a feature is switched on; an unknown one is not. */
  boolean flag(String name);

  /** The text of a label in the language of the page; the key itself when there is none. */
  String label(String key, JSObject values);

  @JSProperty
  JSObject getSession();

  @JSProperty
  JSObject getStorage();

  /** Files of the micro-frontend on the page, see {@link FilesApi}. */
  @JSProperty
  JSObject getFiles();

  @JSProperty
  JSObject getPlatform();

  /** Starts the application when the script says {@code data-start="manual"}. */
  JsPromise<JSObject> start(JSObject options);

  /** Gives the lifecycle hooks of the micro-frontend that calls. */
  void lifecycle(JSObject hooks);

  /** Kept when the target is shown; rejected with the reason why it is not. */
  JsPromise<JSObject> navigate(String url, JSObject options);

  /** Fetches and parses ahead what a URL leads to; kept when it is there, or not wanted now. */
  JsPromise<JSObject> prefetch(String url);

  /** What is mounted, and what its predecessor left behind. */
  JSObject inspect();
}
