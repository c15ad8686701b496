package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * The device that the application runs on, the same on all. <a href="docs/guides/platforms.md">A
 * guide</a> has the devices, their keys and how to try them on a laptop.
 *
 * <p>In a plain browser the first subscription loads {@code bootstrap.platform.js}: what happens
 * before it is there is not told, and mistakes of that call are told on the console.
 */
@Ts("BerthPlatform")
public interface PlatformApi extends JSObject {
  /** Which device; {@code browser} is everything that is none of the others. */
  @JSProperty
  @Ts("'browser' | 'tizen' | 'webos' | 'androidtv' | 'xbox' | 'playstation' | 'hbbtv'")
  String getName();

  /** Of a browser {@code mobile} when the pointer is coarse, as a finger is; else desktop. */
  @JSProperty
  @Ts("'desktop' | 'mobile' | 'tv' | 'console'")
  String getKind();

  /** What is known of the device, frozen. */
  @JSProperty
  @Ts("DeviceInfo")
  JSObject getInfo();

  /** What the device can, frozen. */
  @JSProperty
  @Ts("DeviceCapabilities")
  JSObject getCapabilities();

  /** The connection. */
  @JSProperty
  @Ts("DeviceNetwork")
  JSObject getNetwork();

  /** Whether the user sees the application. */
  @JSProperty
  @Ts("DeviceVisibility")
  JSObject getVisibility();

  /** The keys of remote controls, keyboards and gamepads. */
  @JSProperty
  @Ts("DeviceKeys")
  JSObject getKeys();

  /** The keyboard on the screen. */
  @JSProperty
  @Ts("DeviceKeyboard")
  JSObject getKeyboard();

  /** What the application was started with. */
  @JSProperty
  @Ts("DeviceLaunch")
  JSObject getLaunch();

  /**
   * Asks the device what it can play; once, then it is remembered.
   *
   * @return kept with what it can; a key system that does not answer within 5 seconds cannot
   */
  @Ts("Promise<DeviceMedia>")
  JsPromise<JSObject> media();

  /**
   * Keeps the screen saver and standby away, as while a video plays.
   *
   * @return kept with a function that gives up again, which happens by itself when the
   *     micro-frontend leaves
   * @throws PLATFORM_UNSUPPORTED when the device has no way, or refuses it now
   */
  @Ts("Promise<() => void>")
  JsPromise<JSObject> keepAwake();

  /**
   * Ends the application, at once and without a question.
   *
   * @return kept when the device has been told
   * @throws PLATFORM_UNSUPPORTED when a page cannot
   */
  @Ts("Promise<void>")
  JsPromise<JSObject> exit();
}
