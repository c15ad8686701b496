package dev.berth.bootstrap.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.berth.bootstrap.config.Problems;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.RouteMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageRulesTest {
  private static final String PLAYER =
      """
      {'type': 'object', 'required': ['volume'], 'additionalProperties': false,
       'properties': {'volume': {'type': 'integer', 'minimum': 0, 'maximum': 11},
                      'track': {'type': ['string', 'null'], 'minLength': 1, 'maxLength': 3},
                      'queue': {'items': {'type': 'number', 'exclusiveMinimum': 0}, 'maxItems': 2},
                      'mode': {'enum': ['once', ['loop', 1], {'a': 1, 'b': 2}]},
                      'kind': {'const': null}, 'gone': false, 'free': true}}
      """;

  private final Problems problems = new Problems("/config.json");

  @Test
  void aConfigurationWithoutThemAllowsEverything() {
    StorageRules rules = rules("{}");

    rules.check("mfe:shop", candidate("cart", "'" + "x".repeat(100) + "'"), 1e9);
    assertThat(problems.found().size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'volume': 11}",
        "{'volume': 0.0, 'track': 'abc', 'queue': [1, 0.5], 'mode': ['loop', 1]}",
        "{'volume': 1, 'track': null, 'mode': {'b': 2, 'a': 1}, 'kind': null, 'free': []}",
        "{'volume': 1, 'track': '\\uD83D\\uDE00\\uD83D\\uDE00\\uD83D\\uDE00'}"
      })
  void aValueThatIsWhatItsSchemaSaysIsStored(String value) {
    player().check("shared", candidate("player", value), 0);

    assertThat(problems.found().size()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|the value is array, not object",
        "{}|the value has no volume",
        "{'volume': 1.5}|the value.volume is number, not integer",
        "{'volume': -1}|the value.volume is less than 0",
        "{'volume': 12}|the value.volume is more than 11",
        "{'volume': 1, 'track': 5}|the value.track is number, not string or null",
        "{'volume': 1, 'track': ''}|the length of the value.track is less than 1",
        "{'volume': 1, 'track': 'abcd'}|the length of the value.track is more than 3",
        "{'volume': 1, 'queue': [1, 0]}|the value.queue[1] is not more than 0",
        "{'volume': 1, 'queue': [1, 2, 3]}|the number of items of the value.queue is more than 2",
        "{'volume': 1, 'mode': ['loop', 2]}|the value.mode is none of those allowed",
        "{'volume': 1, 'mode': {'a': 1}}|the value.mode is none of those allowed",
        "{'volume': 1, 'kind': 0}|the value.kind is another value",
        "{'volume': 1, 'gone': 0}|the value.gone must not be there",
        "{'volume': 1, 'more': 0}|the value.more must not be there"
      })
  void anotherValueIsRefusedWithWhatIsWrong(String value, String objection) {
    BerthException failure =
        catchThrowableOfType(
            BerthException.class, () -> player().check("shared", candidate("player", value), 0));

    assertThat(failure.code()).isEqualTo(ErrorCode.STORAGE_INVALID);
    assertThat(failure)
        .hasMessageContaining("'player'")
        .hasMessageContaining(": " + objection + ". ")
        .hasMessageContaining("storage.schemas.player");
  }

  @Test
  void otherKeysAndMicroFrontendsAreFree() {
    player().check("shared", candidate("other", "[]"), 0);
    player().check("mfe:shop", candidate("player", "[]"), 0);

    assertThat(problems.found().size()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "mfe:shop, 10, 0, ",
    "mfe:shop, 11, 0, storage.limits.value",
    "mfe:shop, 4, 12, ",
    "mfe:shop, 4, 13, storage.limits.microFrontend ",
    "mfe:player, 4, 92, ",
    "mfe:player, 4, 93, storage.limits.microFrontends.player",
    "shared, 4, 32, ",
    "shared, 4, 33, storage.limits.shared"
  })
  void aValueThatPassesALimitIsRefused(String scope, int length, double used, String limit) {
    StorageRules rules =
        rules(
            """
            {'limits': {'value': '10 B', 'microFrontend': '20 B', 'shared': '40 B',
                        'microFrontends': {'player': '100 B'}}}
            """);
    Candidate cart = new Candidate("cart", RouteMaps.json("1"), length);

    BerthException failure =
        catchThrowableOfType(BerthException.class, () -> rules.check(scope, cart, used));

    if (limit == null) {
      assertThat(failure).isNull();
    } else {
      assertThat(failure.code()).isEqualTo(ErrorCode.STORAGE_FULL);
      assertThat(failure).hasMessageContaining("'cart'").hasMessageContaining(limit + " of");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|storage is not an object",
        "{'limit': 1}|storage.limit is not limits or schemas",
        "{'limits': 5}|storage.limits is not an object",
        "{'limits': {'value': 5}}|storage.limits.value is not a size such as \"64 KB\"",
        "{'limits': {'shared': 'much'}}|storage.limits.shared is not a size such as \"64 KB\"",
        "{'limits': {'own': '1 KB'}}|storage.limits.own is not value, microFrontend, shared or microFrontends",
        "{'limits': {'microFrontends': []}}|storage.limits.microFrontends is not an object",
        "{'limits': {'microFrontends': {'a': 1}}}|storage.limits.microFrontends.a is not a size such as \"64 KB\"",
        "{'schemas': []}|storage.schemas is not an object",
        "{'schemas': {'a': 5}}|storage.schemas.a is not a schema: an object, true or false",
        "{'schemas': {'a': {'type': 'text'}}}|storage.schemas.a.type is not a type, or a list of types, of JSON Schema",
        "{'schemas': {'a': {'type': []}}}|storage.schemas.a.type is not a type, or a list of types, of JSON Schema",
        "{'schemas': {'a': {'enum': 1}}}|storage.schemas.a.enum is not a list",
        "{'schemas': {'a': {'required': 'x'}}}|storage.schemas.a.required is not a list of names",
        "{'schemas': {'a': {'properties': []}}}|storage.schemas.a.properties is not an object",
        "{'schemas': {'a': {'properties': {'b': 1}}}}|storage.schemas.a.properties.b is not a schema: an object, true or false",
        "{'schemas': {'a': {'items': 1}}}|storage.schemas.a.items is not a schema: an object, true or false",
        "{'schemas': {'a': {'additionalProperties': 1}}}|storage.schemas.a.additionalProperties is not a schema: an object, true or false",
        "{'schemas': {'a': {'minimum': '1'}}}|storage.schemas.a.minimum is not a number",
        "{'schemas': {'a': {'maxLength': 1.5}}}|storage.schemas.a.maxLength is not a whole number from 0",
        "{'schemas': {'a': {'pattern': 'x'}}}|storage.schemas.a.pattern is not a keyword of JSON Schema that Berth knows"
      })
  void whatIsWrongIsNamedAndLeftOut(String section, String problem) {
    StorageRules rules = rules(section);

    assertThat(problems.found().size()).isOne();
    assertThat(problems.found().get(0))
        .isEqualTo(problem + ", and was left out. Correct it in /config.json.");
    rules.check("shared", candidate("a", "{'b': 1}"), 0);
  }

  @Test
  void theRestOfASchemaCounts() {
    StorageRules rules =
        rules(
            "{'schemas': {'a': {'pattern': 'x', 'title': 'A', 'additionalProperties': {'type': 'string'}}}}");

    BerthException failure =
        catchThrowableOfType(
            BerthException.class, () -> rules.check("shared", candidate("a", "{'b': 1}"), 0));

    assertThat(failure).hasMessageContaining("the value.b is number, not string");
  }

  private StorageRules player() {
    return rules("{'schemas': {'player': " + PLAYER + "}}");
  }

  private StorageRules rules(String section) {
    String json = section.equals("{}") ? "{}" : "{'storage': " + section + "}";
    return StorageRules.of(RouteMaps.json(json.replace('\'', '"')), problems);
  }

  private static Candidate candidate(String key, String json) {
    String text = json.replace('\'', '"');
    return new Candidate(key, RouteMaps.json(text), text.length());
  }
}
