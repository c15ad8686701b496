package dev.berth.bootstrap.browser;

import org.teavm.jso.JSBody;

/** Whether a device can afford what may turn out to be for nothing. */
public final class Thrift {
  private Thrift() {}

  /** Whether the user saves data, the network is slow, or there is little memory. */
  @JSBody(
      script =
          "var line_=navigator.connection||{};"
              + "return !!line_.saveData||/2g/.test(line_.effectiveType)||navigator.deviceMemory<1")
  public static native boolean isAsked();
}
