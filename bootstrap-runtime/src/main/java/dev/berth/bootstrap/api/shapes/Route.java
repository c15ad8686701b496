package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** Where the user is. */
@Ts("Route")
public interface Route extends JSObject {
  /** The path of the address, begins with {@code /}. */
  @JSProperty
  String getPath();

  /** The values of {@code :name} in the route's path, decoded. */
  @JSProperty
  @Ts("Readonly<Record<string, string>>")
  JSObject getParams();

  /** The query, decoded; of a name given twice the last value. */
  @JSProperty
  @Ts("Readonly<Record<string, string>>")
  JSObject getQuery();

  /** The micro-frontend on the page; empty before the first one and while an error is shown. */
  @JSProperty
  String getMfe();

  /**
   * The path before the {@code *} of the route, for the micro-frontend's own router; without a
   * final {@code /} unless it is {@code /}; empty when there is no micro-frontend.
   */
  @JSProperty
  String getBase();

  /** As {@code berth.session.status}. */
  @JSProperty
  String getUserStatus();
}
