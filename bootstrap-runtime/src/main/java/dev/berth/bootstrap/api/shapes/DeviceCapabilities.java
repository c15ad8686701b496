package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What a device can. */
@Ts("DeviceCapabilities")
public interface DeviceCapabilities extends JSObject {
  /** Whether a page can end the application. */
  @JSProperty
  boolean isExit();

  /** Whether gamepads are read. */
  @JSProperty
  boolean isGamepad();

  /** Whether the screen saver can be kept away. */
  @JSProperty
  boolean isKeepAwake();

  /** Whether the device wants to be asked for keys. */
  @JSProperty
  boolean isKeyRegistration();

  /** Whether the device tells of its keyboard on the screen. */
  @JSProperty
  boolean isKeyboard();

  /** Whether there are keys: everywhere. */
  @JSProperty
  boolean isKeys();

  /** Whether the device hands over parameters of its own. */
  @JSProperty
  boolean isLaunch();

  /** Whether the device tells what its connection goes over. */
  @JSProperty
  boolean isNetwork();

  /** Whether there is a pointer. */
  @JSProperty
  boolean isPointer();

  /** Whether the device tells before it stops the application. */
  @JSProperty
  boolean isSuspend();
}
