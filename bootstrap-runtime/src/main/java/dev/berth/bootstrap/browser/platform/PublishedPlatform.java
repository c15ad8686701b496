package dev.berth.bootstrap.browser.platform;

import dev.berth.bootstrap.api.PlatformApi;
import dev.berth.bootstrap.browser.Facade;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.platform.DeviceInfo;
import dev.berth.bootstrap.platform.Platform;
import org.teavm.jso.JSObject;

/** {@code berth.platform} in front of the device's adapter. */
public final class PublishedPlatform implements PlatformApi {
  private final Platform platform;

  public PublishedPlatform(Platform platform) {
    this.platform = platform;
  }

  public JSObject publish() {
    return Facade.of(this, "", "name,kind,info");
  }

  @Override
  public String getName() {
    return platform.name();
  }

  @Override
  public String getKind() {
    return platform.kind();
  }

  @Override
  public JSObject getInfo() {
    DeviceInfo info = platform.info();
    JSObject view = Js.object();
    Js.set(view, "userAgent", info.userAgent());
    Js.set(view, "language", info.language());
    Js.set(view, "width", (double) info.width());
    Js.set(view, "height", (double) info.height());
    return Js.freeze(view);
  }
}
