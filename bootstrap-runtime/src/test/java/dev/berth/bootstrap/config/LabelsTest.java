package dev.berth.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  private static final Dict<JsonValue> TEXTS = new Dict<>();

  static {
    TEXTS.put("de-AT", RouteMaps.json("{\"potato\": \"Erdapfel\"}"));
    TEXTS.put("de", RouteMaps.json("{\"potato\": \"Kartoffel\", \"hello\": \"Hallo {name}!\"}"));
    TEXTS.put(
        "en",
        RouteMaps.json(
            """
            {"bye": "Bye {name}, {name}: {count} {missing} {", "wrong": 5, "odd": {"few": "{count}"},
             "items": {"one": "{count} item", "other": "{count} items"}}
            """));
  }

  private final Labels labels = new Labels(LanguageChain.of("de-AT", "en"), TEXTS);

  @ParameterizedTest
  @CsvSource({
    "de-AT, en, de-AT|de|en",
    "de, de-CH, de|de-CH",
    "zh-Hant-TW, '', zh-Hant-TW|zh-Hant|zh",
    "'', en, en",
    "'', '', ''"
  })
  void aTextIsLookedForInThePagesLanguageThenInTheDefaultOne(
      String language, String fallback, String chain) {
    assertThat(String.join("|", listed(LanguageChain.of(language, fallback)))).isEqualTo(chain);
  }

  @Test
  void theMostPreciseLanguageThatHasItGivesTheText() {
    assertThat(label("potato", Map.of())).isEqualTo("Erdapfel");
    assertThat(label("hello", Map.of("name", "Ada"))).isEqualTo("Hallo Ada!");
  }

  @ParameterizedTest
  @CsvSource({"unknown", "wrong", "odd", "toString", "''"})
  void aLabelThatThereIsNotIsItsKey(String key) {
    assertThat(label(key, Map.of("count", "2"))).isEqualTo(key);
  }

  @Test
  void bracesThatStandForNothingAreLeftAsTheyAre() {
    assertThat(label("bye", Map.of("name", "Ada", "count", "2")))
        .isEqualTo("Bye Ada, Ada: 2 {missing} {");
  }

  @Test
  void aValueIsNotSearchedForPlaceholders() {
    assertThat(label("hello", Map.of("name", "{name}{name}"))).isEqualTo("Hallo {name}{name}!");
  }

  @Test
  void theFormIsChosenByTheRulesOfTheLanguageThatTheTextIsIn() {
    assertThat(label("items", Map.of("count", "1"))).isEqualTo("1 item");
    assertThat(label("items", Map.of("count", "3"))).isEqualTo("3 items");
    assertThat(labels.text("items", inLanguages("few"))).isEqualTo("en items");
  }

  @Test
  void valuesAreWrittenInThePagesOwnWayOfTheTextsLanguage() {
    assertThat(labels.text("hello", inLanguages("other"))).isEqualTo("Hallo de-AT!");
    assertThat(
            new Labels(LanguageChain.of("de", "en-GB"), TEXTS).text("items", inLanguages("other")))
        .isEqualTo("en-GB items");
  }

  private String label(String key, Map<String, String> values) {
    return labels.text(
        key,
        new Wording() {
          @Override
          public String category(String language) {
            return "1".equals(values.get("count")) ? "one" : "other";
          }

          @Override
          public String written(String name, String language) {
            return values.get(name);
          }
        });
  }

  private static Wording inLanguages(String category) {
    return new Wording() {
      @Override
      public String category(String language) {
        return category;
      }

      @Override
      public String written(String name, String language) {
        return language;
      }
    };
  }

  private static List<String> listed(Vec<String> chain) {
    List<String> listed = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      listed.add(chain.get(i));
    }
    return listed;
  }
}
