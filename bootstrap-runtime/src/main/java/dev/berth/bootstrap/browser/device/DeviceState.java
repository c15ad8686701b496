package dev.berth.bootstrap.browser.device;

import org.teavm.jso.JSBody;

/** What is true of a device now. */
final class DeviceState {
  private boolean keyboard;
  private boolean suspended;
  private String told = visibility();

  /** See {@code PlatformVisibilityApi}. */
  String visibility() {
    return suspended ? "suspended" : documentState();
  }

  boolean isKeyboardVisible() {
    return keyboard;
  }

  void setKeyboard(boolean visible) {
    keyboard = visible;
  }

  void setSuspended(boolean stopped) {
    suspended = stopped;
  }

  /** Whether the visibility is another one than at the last call: a change has several events. */
  boolean hasMoved() {
    String before = told;
    told = visibility();
    return !told.equals(before);
  }

  @JSBody(script = "return document.visibilityState=='hidden'?'hidden':'visible'")
  private static native String documentState();
}
