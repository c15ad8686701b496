package dev.berth.bootstrap.config;

import dev.berth.bootstrap.async.Promise;
import dev.berth.routes.JsonValue;

/** Where a piece of the application's own JSON comes from: the route map, the configuration. */
public interface JsonSource {
  /** What to call it in a message: its URL, or where it stands in the page. */
  String name();

  /** The value; null when the text is not JSON. Rejected with the given code when there is none. */
  Promise<JsonValue> load(String failureCode);
}
