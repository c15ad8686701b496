package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What {@code bootstrap.hash.js} is to the bootstrap's core. Not seen by users. */
public interface HashApi extends JSObject {
  /** The place that an absolute URL means, root-relative; empty for another origin. */
  String place(String url);

  /** What a root-relative place is added to, for the URL of the page. */
  @JSProperty
  String getHome();
}
