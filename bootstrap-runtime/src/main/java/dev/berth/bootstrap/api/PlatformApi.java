package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code berth.platform}: the device that the application runs on. */
public interface PlatformApi extends JSObject {
  /**
   * {@code browser}, {@code tizen}, {@code webos}, {@code androidtv}, {@code xbox}, {@code
   * playstation} or {@code hbbtv}.
   */
  @JSProperty
  String getName();

  /** {@code desktop}, {@code mobile}, {@code tv} or {@code console}. */
  @JSProperty
  String getKind();

  /**
   * {@code {userAgent, language, width, height, version, model, firmware, engine, memory, panel,
   * emulated}}, frozen. Sizes are CSS pixels of the screen; {@code panel} is {@code {width,
   * height}} in its own pixels. {@code memory} is {@code small}, {@code medium} or {@code large}.
   * What is not known is an empty text.
   */
  @JSProperty
  JSObject getInfo();

  /**
   * What the device can, frozen: true or false for each of {@code exit}, {@code gamepad}, {@code
   * keepAwake}, {@code keyRegistration}, {@code keyboard}, {@code keys}, {@code launch}, {@code
   * network}, {@code pointer}, {@code suspend}.
   */
  @JSProperty
  JSObject getCapabilities();

  /** The connection; see {@code PlatformNetworkApi}. */
  @JSProperty
  JSObject getNetwork();

  /** Whether the user sees the application; see {@code PlatformVisibilityApi}. */
  @JSProperty
  JSObject getVisibility();

  /** The keys of remote controls, keyboards and gamepads; see {@code PlatformKeysApi}. */
  @JSProperty
  JSObject getKeys();

  /** The keyboard on the screen; see {@code PlatformKeyboardApi}. */
  @JSProperty
  JSObject getKeyboard();

  /** What the application was started with; see {@code PlatformLaunchApi}. */
  @JSProperty
  JSObject getLaunch();

  /**
   * What the device can play: {@code {codecs, drm, hdr}}, true or false for each name of a codec
   * and of a key system. Asked once, then remembered.
   */
  JsPromise<JSObject> media();

  /**
   * Keeps the screen saver and standby away, as while a video plays. Kept with a function that
   * gives up again, which happens by itself when the micro-frontend leaves; rejected with {@code
   * PLATFORM_UNSUPPORTED} where the device has no way.
   */
  JsPromise<JSObject> keepAwake();

  /**
   * Ends the application, at once and without a question. Rejected with {@code
   * PLATFORM_UNSUPPORTED} where a page cannot.
   */
  JsPromise<JSObject> exit();
}
