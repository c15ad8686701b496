package dev.berth.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.collections.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private final Problems problems = new Problems("/config.json");

  @Test
  void whatIsNotSaidHasItsDefault() {
    Settings settings = settings("{}");

    assertThat(settings.flags().size()).isZero();
    assertThat(settings.services().size()).isZero();
    assertThat(settings.labels(Vec.of("en")).size()).isZero();
    assertThat(settings.session()).isNull();
    assertThat(settings.timeoutMillis()).isEqualTo(3000);
    assertThat(settings.renewBeforeMillis()).isEqualTo(60_000);
    assertThat(problems.found().size()).isZero();
  }

  @Test
  void whatIsSaidCounts() {
    Settings settings =
        settings(
            """
            {"flags": {"chat": true}, "services": {"orders": "/api"}, "timeout": "500ms",
             "labels": {"en": {"a": "b"}, "de": "/de.json"}, "session": {"renewBefore": "5m"}}
            """);

    assertThat(settings.flags().get("chat").bool()).isTrue();
    assertThat(settings.services().get("orders").text()).isEqualTo("/api");
    assertThat(settings.labels(settings.languages("de-CH")).keys().get(0)).isEqualTo("de");
    assertThat(settings.timeoutMillis()).isEqualTo(500);
    assertThat(settings.renewBeforeMillis()).isEqualTo(300_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'flags': {'chat': 'yes'}}|flags.chat is not true or false",
        "{'flags': []}|flags is not an object",
        "{'services': {'orders': 5}}|services.orders is not a URL",
        "{'labels': {'en': 5}}|labels.en is not an object of texts, or the URL of one",
        "{'labels': 'en'}|labels is not an object",
        "{'session': true}|session is not an object",
        "{'timeout': 3}|timeout is not a duration such as \"3s\"",
        "{'session': {'renewBefore': 'soon'}}|session.renewBefore is not a duration such as \"1m\"",
        "{'defaultLanguage': 1}|defaultLanguage is not a language, such as \"en\""
      })
  void whatIsWrongIsLeftOutAndNamedOnce(String json, String problem) {
    Settings settings = settings(json.replace('\'', '"'));

    askAll(settings);
    askAll(settings);

    assertThat(problems.found().size()).isOne();
    assertThat(problems.found().get(0))
        .isEqualTo(problem + ", and was left out. Correct it in /config.json.");
  }

  private static void askAll(Settings settings) {
    assertThat(settings.flags().has("chat")).isFalse();
    assertThat(settings.services().has("orders")).isFalse();
    assertThat(settings.labels(settings.languages("en")).has("en")).isFalse();
    assertThat(settings.timeoutMillis()).isEqualTo(3000);
    assertThat(settings.renewBeforeMillis()).isEqualTo(60_000);
  }

  private Settings settings(String json) {
    return new Settings(RouteMaps.json(json), problems);
  }
}
