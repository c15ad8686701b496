package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.browser.Js;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Passes on what a device tells, and what its keys say, to those who have subscribed. */
public final class DeviceEvents {
  private final DeviceDesk desk;
  private final Runnable known;
  private final Bus bus;
  private final DeviceState state = new DeviceState();
  private final Subscriptions subscriptions;
  private final KeyPresses presses;
  private final JSObject network;

  /**
   * @param known is told when the device knows itself
   */
  public DeviceEvents(DeviceDesk desk, Runnable known) {
    this.desk = desk;
    this.known = known;
    this.bus = Bus.create(desk.owners());
    this.subscriptions = new Subscriptions(bus, desk.device());
    this.presses = new KeyPresses(bus, desk, BackKey.of(desk));
    this.network = PublishedNetwork.publish(desk.device(), subscriptions);
  }

  /** Begins, for the life of the page. */
  public void begin() {
    desk.natives().listenToEvent(window(), "keydown", presses::press);
    subscriptions.begin(desk.natives());
    if (desk.can("gamepad")) {
      new Gamepads().begin(desk.natives(), desk.owners());
    }
    desk.device().begin(desk.natives(), this::happen);
  }

  JSObject network() {
    return network;
  }

  JSObject visibility() {
    return PublishedVisibility.publish(state, subscriptions);
  }

  JSObject keys() {
    return PublishedKeys.publish(subscriptions);
  }

  JSObject keyboard() {
    return PublishedKeyboard.publish(state, subscriptions);
  }

  JSObject launch() {
    return PublishedLaunch.publish(desk.device(), subscriptions);
  }

  private void happen(String what, JSObject detail) {
    switch (what) {
      case "known" -> known.run();
      case "back" -> presses.goBack();
      case "network" -> bus.tell(what, network);
      case "launch" -> bus.tell(what, desk.device().parameters());
      case "keyboard" -> moveKeyboard(detail);
      case "suspend", "resume" -> suspend(what.equals("suspend"));
      default -> look();
    }
  }

  private void moveKeyboard(JSObject shown) {
    state.setKeyboard(!Js.isFalse(shown));
    bus.tell("keyboard", shown);
  }

  private void suspend(boolean stopped) {
    state.setSuspended(stopped);
    look();
  }

  private void look() {
    if (state.hasMoved()) {
      bus.tell("visibility", text(state.visibility()));
    }
  }

  @JSBody(script = "return window")
  private static native JSObject window();

  @JSBody(params = "value", script = "return value")
  private static native JSObject text(String value);
}
