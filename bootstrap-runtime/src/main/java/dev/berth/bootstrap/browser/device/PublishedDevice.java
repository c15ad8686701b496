package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.api.PlatformApi;
import dev.berth.bootstrap.browser.Facade;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsDeferred;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.errors.ErrorCode;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code berth.platform} in front of a device. */
public final class PublishedDevice implements PlatformApi {
  private static final String CAPABILITIES =
      "exit,gamepad,keepAwake,keyRegistration,keyboard,keys,launch,network,pointer,suspend";

  private static final String AWAKE = "keepAwake";
  private static final String SAVER = "keep the screen saver away";

  private final DeviceDesk desk;
  private final JSObject network;
  private final JSObject visibility;
  private final JSObject keys;
  private final JSObject keyboard;
  private final JSObject launch;
  private JsPromise<JSObject> media;

  private PublishedDevice(DeviceDesk desk, DeviceEvents events) {
    this.desk = desk;
    this.network = events.network();
    this.visibility = events.visibility();
    this.keys = events.keys();
    this.keyboard = events.keyboard();
    this.launch = events.launch();
  }

  public static JSObject publish(DeviceDesk desk, DeviceEvents events) {
    return Facade.of(
        new PublishedDevice(desk, events),
        "media,keepAwake,exit",
        "name,kind,info,capabilities,network,visibility,keys,keyboard,launch");
  }

  @Override
  public String getName() {
    return desk.detected().name();
  }

  @Override
  public String getKind() {
    return desk.isBrowser() ? browserKind() : desk.profile().kind();
  }

  @Override
  public JSObject getInfo() {
    return DeviceInfo.of(desk);
  }

  @Override
  public JSObject getCapabilities() {
    JSObject view = Js.object();
    eachOf(CAPABILITIES, name -> Js.set(view, name, desk.can(name)));
    return Js.freeze(view);
  }

  @Override
  public JSObject getNetwork() {
    return network;
  }

  @Override
  public JSObject getVisibility() {
    return visibility;
  }

  @Override
  public JSObject getKeys() {
    return keys;
  }

  @Override
  public JSObject getKeyboard() {
    return keyboard;
  }

  @Override
  public JSObject getLaunch() {
    return launch;
  }

  @Override
  public JsPromise<JSObject> media() {
    if (media == null) {
      media = desk.owners().asShell(MediaProbe::ask);
    }
    return media;
  }

  @Override
  public JsPromise<JSObject> keepAwake() {
    JsPromise<JSObject> kept =
        desk.can(AWAKE) ? desk.owners().asShell(() -> desk.device().keepAwake()) : null;
    return kept == null
        ? refused()
        : belonging(desk.owners(), kept, message -> refusal(SAVER + " now: " + message, AWAKE));
  }

  @Override
  public JsPromise<JSObject> exit() {
    JsDeferred done = JsDeferred.create();
    if (desk.can("exit") && desk.device().exit()) {
      done.resolve();
    } else {
      done.reject(refusal("end an application from a page", "exit"));
    }
    return done.getPromise();
  }

  private JsPromise<JSObject> refused() {
    JsDeferred done = JsDeferred.create();
    done.reject(refusal(SAVER, AWAKE));
    return done.getPromise();
  }

  private JSObject refusal(String what, String capability) {
    return Js.error(
        ErrorCode.PLATFORM_UNSUPPORTED,
        "The platform "
            + getName()
            + " cannot "
            + what
            + ". Look at berth.platform.capabilities."
            + capability
            + " first. ["
            + ErrorCode.PLATFORM_UNSUPPORTED
            + "]");
  }

  /** Makes an error of a message. */
  @org.teavm.jso.JSFunctor
  interface Refusal extends JSObject {
    JSObject of(String message);
  }

  /** Takes a name. */
  @org.teavm.jso.JSFunctor
  interface Names extends JSObject {
    void take(String name);
  }

  @JSBody(
      params = {"names", "each"},
      script = "names.split(',').forEach(function(name_){each(name_)})")
  static native void eachOf(String names, Names each);

  @JSBody(script = "return matchMedia('(pointer:coarse)').matches?'mobile':'desktop'")
  private static native String browserKind();

  /** Gives up with whoever has asked. */
  @JSBody(
      params = {"owners", "kept", "refusal"},
      script =
          "var owner_=owners.owner();return kept.then(function(free_){var done_,key_={},"
              + "off_=function(){if(!done_){done_=1;if(owner_.drop)owner_.drop(key_);free_()}};"
              + "if(owner_.hold)owner_.hold(key_,'locks',off_);return off_},"
              + "function(why_){throw refusal(String(why_&&why_.message||why_))})")
  private static native JsPromise<JSObject> belonging(
      Owners owners, JsPromise<JSObject> kept, Refusal refusal);
}
