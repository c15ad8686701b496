package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The session as {@code bootstrap.application.js} works on it. Not seen by users. */
public interface SessionDeskApi extends JSObject {
  /** The session as it was given, as JSON text, also when it is over. */
  @JSProperty
  String getHeld();

  /** When it ends; 0 for never. */
  @JSProperty
  double getEnd();

  /** Takes another in its place; one that says nothing ends it. */
  void replace(JSObject session);
}
