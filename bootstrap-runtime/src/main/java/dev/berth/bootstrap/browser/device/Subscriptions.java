package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Facade;
import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.platform.KeyNames;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Takes subscriptions, and has the device send the keys that somebody wants. */
final class Subscriptions {
  private static final Vec<String> NAMES = KeyNames.all();

  private final Bus bus;
  private final WebDevice device;

  Subscriptions(Bus bus, WebDevice device) {
    this.bus = bus;
    this.device = device;
  }

  /** Those of a micro-frontend come and go with it. */
  void begin(NativeGlobals natives) {
    natives.listen(document(), "berth:mounted", Callback.of(this::register));
    natives.listen(document(), "berth:unmounted", Callback.of(this::register));
    register();
  }

  JSObject add(String type, JSObject handler) {
    return Facade.guard(() -> bus.on(type, checked(handler, type), null));
  }

  /** The first of two may be left out. */
  JSObject addKeys(JSObject names, JSObject handler) {
    return Facade.guard(
        () -> {
          boolean all = names == null || isFunction(names);
          JSObject wanted = all ? null : checked(list(names));
          JSObject off =
              bus.on("keys", checked(isFunction(names) ? names : handler, "keys"), wanted);
          register();
          return both(off, Callback.of(this::register));
        });
  }

  private void register() {
    JsTexts wanted = bus.wanted("keys");
    Vec<String> names = new Vec<>();
    for (int i = 0; i < wanted.getLength(); i++) {
      names.add(wanted.get(i));
    }
    device.want(names.contains("*") ? NAMES : names);
  }

  private static JSObject checked(JSObject handler, String type) {
    if (!isFunction(handler)) {
      throw new BerthException(
          ErrorCode.API_MISUSE,
          "berth.platform." + type + ".on was given no function. Give it one to call.");
    }
    return handler;
  }

  private static JsTexts checked(JsTexts names) {
    for (int i = 0; i < names.getLength(); i++) {
      if (!NAMES.contains(names.get(i))) {
        throw new BerthException(
            ErrorCode.API_MISUSE,
            "There is no key '"
                + names.get(i)
                + "'. The reference of berth.platform.keys has the names.");
      }
    }
    return names;
  }

  @JSBody(script = "return document")
  private static native JSObject document();

  @JSBody(params = "value", script = "return typeof value=='function'")
  private static native boolean isFunction(JSObject value);

  /** One name or several; a copy that nobody changes later. */
  @JSBody(params = "names", script = "return [].concat(names).map(String)")
  private static native JsTexts list(JSObject names);

  @JSBody(
      params = {"first", "second"},
      script = "return function(){first();second()}")
  private static native JSObject both(JSObject first, Callback second);
}
