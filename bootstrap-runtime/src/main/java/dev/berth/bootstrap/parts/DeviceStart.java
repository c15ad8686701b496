package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Parts;
import dev.berth.bootstrap.browser.device.AndroidTvDevice;
import dev.berth.bootstrap.browser.device.DeviceDesk;
import dev.berth.bootstrap.browser.device.DeviceEvents;
import dev.berth.bootstrap.browser.device.HybridDevice;
import dev.berth.bootstrap.browser.device.PlaystationDevice;
import dev.berth.bootstrap.browser.device.PublishedDevice;
import dev.berth.bootstrap.browser.device.TizenDevice;
import dev.berth.bootstrap.browser.device.WebDevice;
import dev.berth.bootstrap.browser.device.WebosDevice;
import dev.berth.bootstrap.browser.device.XboxDevice;
import dev.berth.bootstrap.browser.platform.DeviceClues;
import dev.berth.bootstrap.platform.Detected;
import dev.berth.bootstrap.platform.Detection;
import dev.berth.bootstrap.platform.DeviceProfile;
import dev.berth.bootstrap.platform.DeviceProfiles;
import dev.berth.bootstrap.platform.EmulationRequest;
import dev.berth.bootstrap.platform.HybridAgent;
import org.teavm.jso.JSObject;

/** Puts {@code berth.platform} together: emulation first, then detection, then the adapter. */
final class DeviceStart {
  /** How long the first micro-frontend waits for a device to know itself, in milliseconds. */
  private static final int PATIENCE = 500;

  private final CoreApi core;
  private final NativeGlobals natives;
  private final Parts parts;
  private final Promise<Void> known = new Promise<>();
  private JSObject platform;

  DeviceStart(CoreApi core) {
    this.core = core;
    this.natives = Js.cast(core.getNatives());
    this.parts = new CoreParts(core);
  }

  /** Is given {@code berth.platform}. */
  interface Receiver {
    void receive(JSObject platform);
  }

  void whenKnown(Receiver receiver) {
    known.whenSettled(() -> receiver.receive(platform));
  }

  void begin() {
    String emulated =
        EmulationRequest.of(
            DeviceClues.asked(),
            DeviceClues.remembered(),
            new EmulationRequest.Place(DeviceClues.host(), DeviceClues.permission()));
    if (emulated.isEmpty()) {
      DeviceClues.forget();
      find("");
    } else {
      emulate(emulated);
    }
  }

  private void emulate(String name) {
    JSObject question = Js.object();
    Js.set(question, "core", core);
    Js.set(question, "platform", name);
    parts
        .call("emulation", question)
        .then(
            answer -> {
              find(name);
              return Promise.<Void>done();
            })
        .recover(
            missing -> {
              core.error(missing.code(), missing.explanation());
              find("");
              return Promise.done();
            });
  }

  /**
   * Finds the device.
   *
   * @param emulated the platform that is emulated; empty when none is
   */
  private void find(String emulated) {
    String userAgent = DeviceClues.userAgent();
    Detected detected = Detection.of(userAgent, DeviceClues.globals());
    DeviceProfile profile = DeviceProfiles.of(detected.name());
    DeviceDesk desk =
        new DeviceDesk(
            detected,
            profile,
            deviceOf(detected.name(), profile, userAgent),
            natives,
            Js.cast(core.getOwners()),
            !emulated.isEmpty());
    DeviceEvents events = new DeviceEvents(desk, () -> known.fulfil(null));
    platform = PublishedDevice.publish(desk, events);
    events.begin();
    natives.setTimeout(Callback.of(() -> known.fulfil(null)), PATIENCE);
    if (DeviceClues.wantsArrows(Js.text(platform, "kind"))) {
      parts.call("spatial", core);
    }
  }

  private static WebDevice deviceOf(String name, DeviceProfile profile, String userAgent) {
    switch (name) {
      case "tizen":
        return new TizenDevice(profile.registrations());
      case "webos":
        return new WebosDevice();
      case "androidtv":
        return new AndroidTvDevice(userAgent);
      case "xbox":
        return new XboxDevice();
      case "playstation":
        return new PlaystationDevice();
      case "hbbtv":
        return new HybridDevice(HybridAgent.of(userAgent), profile.registrations());
      default:
        return new WebDevice();
    }
  }
}
