package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.emulation.Emulator;
import dev.berth.bootstrap.browser.emulation.VendorGlobals;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.platform.DeviceProfiles;
import dev.berth.bootstrap.platform.EmulatedDevice;
import org.teavm.jso.JSObject;

/** {@code bootstrap.emulation.js}: makes a browser look like a television or a console. */
public final class EmulationPart {
  private EmulationPart() {}

  public static void main(String[] args) {
    PartOffer.make(EmulationPart::begin);
  }

  /**
   * Begins, before anybody looks what device this is.
   *
   * @param question {@code {core, platform}}
   */
  private static JSObject begin(JSObject question) {
    CoreApi core = Js.get(question, "core");
    String platform = Js.text(question, "platform");
    Owners owners = Js.cast(core.getOwners());
    return owners.asShell(
        () -> {
          VendorGlobals.install(
              platform,
              Emulator.begin(platform, EmulatedDevice.of(platform), DeviceProfiles.of(platform)));
          return null;
        });
  }
}
