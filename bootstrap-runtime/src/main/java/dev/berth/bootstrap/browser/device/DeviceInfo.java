package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.platform.Engine;
import dev.berth.bootstrap.platform.MemoryClass;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What {@code berth.platform.info} says. */
final class DeviceInfo {
  private DeviceInfo() {}

  static JSObject of(DeviceDesk desk) {
    JSObject view = page();
    Js.set(view, "version", desk.detected().version());
    Js.set(view, "model", desk.device().model());
    Js.set(view, "firmware", desk.device().firmware());
    Js.set(view, "engine", Engine.of(Js.text(view, "userAgent")));
    Js.set(view, "memory", MemoryClass.of(gigabytes(), desk.profile().memory()));
    Js.set(view, "panel", desk.device().panel());
    Js.set(view, "emulated", desk.emulated());
    return Js.freeze(view);
  }

  @JSBody(
      script =
          "return {userAgent:navigator.userAgent,language:navigator.language||'',"
              + "width:screen.width,height:screen.height}")
  private static native JSObject page();

  /** 0 when the browser does not tell. */
  @JSBody(script = "return navigator.deviceMemory||0")
  private static native double gigabytes();
}
