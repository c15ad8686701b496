package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.platform.KeyNames;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.Event;

/** Gives keys their names, and passes them on to whoever wants them. */
final class KeyPresses {
  private final Bus bus;
  private final DeviceDesk desk;
  private final BackKey back;

  KeyPresses(Bus bus, DeviceDesk desk, BackKey back) {
    this.bus = bus;
    this.desk = desk;
    this.back = back;
  }

  /** A key that a script has taken care of, or that writes or deletes, is no key of ours. */
  void press(Event event) {
    String name = Js.truthy(event, "defaultPrevented") || isWriting(event) ? "" : nameOf(event);
    if (!name.isEmpty() && isTaken(name, Js.truthy(event, "repeat"))) {
      event.preventDefault();
    }
  }

  /** The device says by another way than a key that the user goes back. */
  void goBack() {
    isTaken("back", false);
  }

  /** A plain browser goes back by itself. */
  private boolean isTaken(String name, boolean repeated) {
    boolean handled = !back.isAsking() && bus.tell("keys", about(name, repeated));
    return name.equals("back") && !desk.isBrowser() ? back.press(handled) : handled;
  }

  private String nameOf(Event event) {
    int code = (int) Js.number(event, "keyCode");
    String own = desk.device().keyOf(code);
    return own.isEmpty() ? KeyNames.of(Js.text(event, "key"), code, desk.profile().codes()) : own;
  }

  private static JSObject about(String name, boolean repeated) {
    JSObject about = Js.object();
    Js.set(about, "name", name);
    Js.set(about, "repeat", repeated);
    return Js.freeze(about);
  }

  @JSBody(
      params = "event",
      script =
          "var node_=event.composedPath?event.composedPath()[0]:event.target;"
              + "return ((event.key||'').length==1||event.keyCode==8)&&!!node_&&(node_.isContentEditable"
              + "||/^(input|textarea|select)$/i.test(node_.nodeName)"
              + "&&!/^(button|checkbox|radio|range|submit|reset)$/.test(node_.type))")
  private static native boolean isWriting(Event event);
}
