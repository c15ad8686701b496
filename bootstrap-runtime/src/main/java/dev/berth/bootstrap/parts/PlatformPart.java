package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.platform.PlainPlatform;
import org.teavm.jso.JSObject;

/** {@code bootstrap.platform.js}: the devices that are no plain browsers, and all their keys. */
public final class PlatformPart {
  private static DeviceStart start;

  private PlatformPart() {}

  public static void main(String[] args) {
    PartOffer.make(PlatformPart::answer);
  }

  /**
   * Finds out what device this is, once.
   *
   * @param question {@code {core, receiver}}; the receiver is given the {@code berth.platform}
   */
  private static JSObject answer(JSObject question) {
    PlainPlatform.Receiver receiver = Js.get(question, "receiver");
    if (start == null) {
      start = new DeviceStart(Js.get(question, "core"));
      start.begin();
    }
    start.whenKnown(receiver::receive);
    return null;
  }
}
