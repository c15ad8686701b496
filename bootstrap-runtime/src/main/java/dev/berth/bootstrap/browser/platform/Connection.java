package dev.berth.bootstrap.browser.platform;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * What the engine says its connection goes over.
 *
 * @see <a href="https://wicg.github.io/netinfo/">WICG, Network Information API</a>
 */
public final class Connection {
  private Connection() {}

  /** Tells it to a script. */
  @JSFunctor
  public interface Teller extends JSObject {
    String type();
  }

  /** See {@code PlatformNetworkApi}. */
  @JSBody(
      script =
          "var wire_=navigator.connection,type_=wire_&&wire_.type;"
              + "return navigator.onLine===false?'none':!type_||type_=='unknown'?'':"
              + "/^(ethernet|wifi|cellular|none)$/.test(type_)?type_:'other'")
  public static native String type();
}
