package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.html.HTMLElement;

/** What a hook is given, {@code ctx}. */
@Ts("MountContext")
public interface MountContext extends JSObject {
  /** The name in the route map. */
  @JSProperty
  String getName();

  /** Where the nodes are. */
  @JSProperty
  @Ts("HTMLElement")
  HTMLElement getOutlet();

  /** As {@code berth.route}. */
  @JSProperty
  @Ts("Route")
  JSObject getRoute();

  /** As {@code berth.config}. */
  @JSProperty
  @Ts("BerthConfig")
  JSObject getConfig();

  /** Aborted when the micro-frontend begins to leave, after {@code beforeUnmount}. */
  @JSProperty
  @Ts("AbortSignal")
  JSObject getSignal();

  /** The {@code data} of the route map, frozen; {@code null} when there is none. */
  @JSProperty
  @Ts("unknown")
  JSObject getData();

  /** Whether the scripts were evaluated at an earlier visit, and are not this time. */
  @JSProperty
  boolean isRemount();
}
