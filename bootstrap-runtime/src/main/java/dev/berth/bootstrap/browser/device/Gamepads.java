package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.platform.GamepadButtons;
import dev.berth.bootstrap.platform.HeldKey;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Makes the buttons of gamepads keys: an event {@code keydown} at the element that has the focus,
 * as a keyboard would send it.
 *
 * @see <a href="https://www.w3.org/TR/gamepad/">W3C, Gamepad</a>
 */
final class Gamepads {
  private final HeldKey held = new HeldKey();

  /** Is given the number of the button that is held, or -1, at each frame. */
  @JSFunctor
  interface Frame extends JSObject {
    void look(double now, int button);
  }

  void begin(NativeGlobals natives, Owners owners) {
    watch(natives, owners, this::look);
  }

  private void look(double now, int button) {
    String key = held.at(now, button < 0 ? "" : GamepadButtons.keyOf(button));
    if (!key.isEmpty()) {
      send(key);
    }
  }

  /** The left stick counts as arrows. Nobody looks while there is no gamepad. */
  @JSBody(
      params = {"natives", "owners", "frame"},
      script =
          "var turn_,wait_=owners.real.requestAnimationFrame||window.requestAnimationFrame,"
              + "lean_=function(axes_){var side_=axes_[0]||0,rise_=axes_[1]||0;"
              + "return side_<-.6?14:side_>.6?15:rise_<-.6?12:rise_>.6?13:-1},"
              + "look_=function(now_){var found_=-1,any_=0;"
              + "[].forEach.call(navigator.getGamepads(),function(pad_){if(!pad_)return;any_=1;"
              + "pad_.buttons.forEach(function(one_,rank_){if(one_.pressed&&found_<0)found_=rank_});"
              + "if(found_<0)found_=lean_(pad_.axes)});"
              + "frame(now_,found_);turn_=any_;if(any_)wait_.call(window,look_)},"
              + "start_=function(){if(!turn_){turn_=1;wait_.call(window,look_)}};"
              + "if(navigator.getGamepads){natives.listen(window,'gamepadconnected',start_);start_()}")
  private static native void watch(NativeGlobals natives, Owners owners, Frame frame);

  /** What a script sends does not press a button, so that is done by hand. */
  @JSBody(
      params = "key",
      script =
          "var node_=document.activeElement||document.body,"
              + "send_=function(type_){return node_.dispatchEvent(new KeyboardEvent(type_,"
              + "{key:key,bubbles:true,cancelable:true,composed:true}))},free_=send_('keydown');"
              + "send_('keyup');if(free_&&key=='Enter'&&node_.click)node_.click()")
  private static native void send(String key);
}
