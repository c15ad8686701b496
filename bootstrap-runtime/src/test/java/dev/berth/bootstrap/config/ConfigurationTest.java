package dev.berth.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.HandDrivenClock;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.routes.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
  private final HandDrivenClock clock = new HandDrivenClock();

  @Test
  void anObjectBecomesTheValues() {
    JsonValue values = load(RouteMaps.source("{ \"services\": { \"api\": \"/api\" } }")).value();

    assertThat(values.get("services").get("api").text()).isEqualTo("/api");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"text\"", "1", "true", "null"})
  void anythingElseIsLeftOutAndTheSourceNamed(String json) {
    BerthException reason = load(RouteMaps.source(json)).reason();

    assertThat(reason.code()).isEqualTo(ErrorCode.CONFIG_INVALID);
    assertThat(reason).hasMessageContaining("/routes.json");
  }

  @Test
  void aTextThatIsNotJsonIsLeftOut() {
    Outcome<JsonValue> outcome = load(RouteMaps.source(Promise.resolved(null)));

    assertThat(outcome.word()).isEqualTo(ErrorCode.CONFIG_INVALID);
  }

  @Test
  void aSourceThatCannotBeReachedKeepsItsReason() {
    BerthException unreachable = new BerthException(ErrorCode.CONFIG_INVALID, "answered 404");

    Outcome<JsonValue> outcome = load(RouteMaps.source(Promise.rejected(unreachable)));

    assertThat(outcome.reason()).isSameAs(unreachable);
  }

  @Test
  void aSourceThatTakesTooLongIsLeftOut() {
    Outcome<JsonValue> outcome = load(RouteMaps.source(new Promise<>()));

    clock.advance(8000);

    assertThat(outcome.word()).isEqualTo(ErrorCode.CONFIG_INVALID);
    assertThat(outcome.reason()).hasMessageContaining("/routes.json did not come within 8 s");
  }

  private Outcome<JsonValue> load(JsonSource source) {
    return Outcome.of(Configuration.load(source, clock));
  }
}
