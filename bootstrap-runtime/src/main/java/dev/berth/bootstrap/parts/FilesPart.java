package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.browser.BrowserClock;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.files.DatabaseDevice;
import dev.berth.bootstrap.browser.files.FilesDesk;
import dev.berth.bootstrap.browser.files.LockClaims;
import dev.berth.bootstrap.browser.files.MemoryDevice;
import dev.berth.bootstrap.browser.files.OriginDevice;
import dev.berth.bootstrap.browser.files.TizenFileDevice;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.files.Device;
import dev.berth.collections.Vec;
import org.teavm.jso.JSObject;

/** {@code bootstrap.files.js}: reads and writes the files of micro-frontends. */
public final class FilesPart {
  private static FilesDesk desk;

  private FilesPart() {}

  public static void main(String[] args) {
    PartOffer.make(FilesPart::answer);
  }

  /**
   * Does what {@code berth.files} is asked for.
   *
   * @param question {@code {core, method, list, scope, owner}}
   * @return a promise of the answer
   */
  private static JSObject answer(JSObject question) {
    if (desk == null) {
      desk = open(Js.get(question, "core"));
    }
    return desk.answer(question);
  }

  private static FilesDesk open(CoreApi core) {
    Owners owners = Js.cast(core.getOwners());
    Clock clock = new BrowserClock(Js.cast(core.getNatives()));
    return new FilesDesk(core, devices(owners, clock), new LockClaims(owners), clock);
  }

  private static Vec<Device> devices(Owners owners, Clock clock) {
    Vec<Device> devices = new Vec<>();
    if (TizenFileDevice.isThere()) {
      devices.add(new TizenFileDevice());
    }
    devices.add(new OriginDevice());
    devices.add(new DatabaseDevice(owners));
    devices.add(new MemoryDevice(clock));
    return devices;
  }
}
