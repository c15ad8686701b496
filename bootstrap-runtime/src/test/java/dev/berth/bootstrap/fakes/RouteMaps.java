package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.config.JsonSource;
import dev.berth.routes.JsonValue;
import dev.berth.routes.RouteMap;
import dev.berth.routes.RouteMapBuilder;
import dev.berth.routes.json.JacksonJsonValue;
import tools.jackson.databind.json.JsonMapper;

/** Makes route maps, and other JSON, from text. */
public final class RouteMaps {
  private static final JsonMapper MAPPER = new JsonMapper();

  private RouteMaps() {}

  public static RouteMap of(String json) {
    return RouteMapBuilder.build(json(json));
  }

  public static JsonValue json(String text) {
    return new JacksonJsonValue(MAPPER.readTree(text));
  }

  /** A source that has this text at once. */
  public static JsonSource source(String text) {
    return source(Promise.resolved(json(text)));
  }

  /** A source called {@code /routes.json} that answers in this way. */
  public static JsonSource source(Promise<JsonValue> answer) {
    return new JsonSource() {
      @Override
      public String name() {
        return "/routes.json";
      }

      @Override
      public Promise<JsonValue> load(String failureCode) {
        return answer;
      }
    };
  }
}
