package dev.berth.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.RouteMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
  private final Configuration configuration = new Configuration();

  @Test
  void anObjectBecomesTheValues() {
    Outcome<Void> outcome =
        Outcome.of(configuration.load(RouteMaps.source("{ \"services\": { \"api\": \"/api\" } }")));

    assertThat(outcome.word()).isEqualTo("kept");
    assertThat(configuration.values().get("services").get("api").text()).isEqualTo("/api");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"text\"", "1", "true", "null"})
  void anythingElseIsLeftOutAndTheSourceNamed(String json) {
    BerthException reason = Outcome.of(configuration.load(RouteMaps.source(json))).reason();

    assertThat(reason.code()).isEqualTo(ErrorCode.CONFIG_INVALID);
    assertThat(reason).hasMessageContaining("/routes.json");
    assertThat(configuration.values()).isNull();
  }

  @Test
  void aTextThatIsNotJsonIsLeftOut() {
    Outcome<Void> outcome =
        Outcome.of(configuration.load(RouteMaps.source(Promise.resolved(null))));

    assertThat(outcome.word()).isEqualTo(ErrorCode.CONFIG_INVALID);
    assertThat(configuration.values()).isNull();
  }

  @Test
  void aSourceThatCannotBeReachedKeepsItsReason() {
    BerthException unreachable = new BerthException(ErrorCode.CONFIG_INVALID, "answered 404");

    Outcome<Void> outcome =
        Outcome.of(configuration.load(RouteMaps.source(Promise.rejected(unreachable))));

    assertThat(outcome.reason()).isSameAs(unreachable);
  }
}
