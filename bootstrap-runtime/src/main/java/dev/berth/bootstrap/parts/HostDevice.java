package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.api.HostApi;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.browser.platform.PlainPlatform;
import dev.berth.bootstrap.platform.Detection;
import org.teavm.jso.JSObject;

/**
 * The device that the host runs on: a plain browser, or what {@code bootstrap.platform.js} says.
 */
final class HostDevice {
  private final CoreApi core;
  private JSObject platform;

  HostDevice(CoreApi core, Owners owners) {
    this.core = core;
    this.platform = PlainPlatform.publish(owners, this::load);
  }

  JSObject platform() {
    return platform;
  }

  void find(HostApi.Told told) {
    if (PlainPlatform.isEnough(Detection.HINT)) {
      told.call();
    } else {
      load(
          found -> {
            platform = found;
            told.call();
          });
    }
  }

  /** Without the part, a device is as good as a plain browser. */
  private void load(PlainPlatform.Receiver receiver) {
    JSObject question = Js.object();
    Js.set(question, "core", core);
    Js.set(question, "receiver", receiver);
    core.part(
        "platform",
        question,
        (answer, code, explanation) -> {
          if (!code.isEmpty()) {
            core.error(code, explanation);
            receiver.receive(platform);
          }
        });
  }
}
