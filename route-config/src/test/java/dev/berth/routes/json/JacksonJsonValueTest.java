package dev.berth.routes.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;
import dev.berth.routes.JsonValue.Kind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Holds the JVM to what JavaScript does with the same JSON. */
class JacksonJsonValueTest {
  @ParameterizedTest
  @CsvSource({
    "1.0, 1",
    "-0, 0",
    "1.50, 1.5",
    "1e3, 1000",
    "123456789012345678901234, 1.2345678901234569e+23",
    "1e20, 100000000000000000000",
    "1e21, 1e+21",
    "0.000001, 0.000001",
    "0.0000001, 1e-7",
    "-1.25e-9, -1.25e-9",
    "1e400, Infinity",
    "-1e400, -Infinity",
    "0.1, 0.1",
    "5e-324, 5e-324"
  })
  void numbersAreWrittenAsJavaScriptWritesThem(String json, String text) {
    assertThat(value(json).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"null,NULL", "true,BOOLEAN", "1,NUMBER", "'\"a\"',STRING", "[],ARRAY", "{},OBJECT"})
  void everyShapeHasItsKind(String json, Kind kind) {
    assertThat(value(json).kind()).isEqualTo(kind);
  }

  @Test
  void keysThatAreArrayIndicesComeFirstAscending() {
    JsonValue object =
        value(
            "{ \"b\": 1, \"10\": 1, \"9\": 1, \"a\": 1, \"09\": 1, \"-1\": 1, \"4294967295\": 1 }");

    assertThat(list(object.keys())).containsExactly("9", "10", "b", "a", "09", "-1", "4294967295");
  }

  @Test
  void membersAndItemsAreReadAndWhatIsMissingIsNull() {
    JsonValue object = value("{ \"list\": [true, \"x\"], \"none\": null }");

    assertThat(object.get("list").size()).isEqualTo(2);
    assertThat(object.get("list").at(0).bool()).isTrue();
    assertThat(object.get("list").at(0).text()).isEqualTo("true");
    assertThat(object.get("list").at(1).text()).isEqualTo("x");
    assertThat(object.get("none").text()).isEqualTo("null");
    assertThat(object.get("other")).isNull();
  }

  private static JsonValue value(String json) {
    return new JacksonJsonValue(new JsonMapper().readTree(json));
  }

  private static String[] list(Vec<String> vec) {
    return IntStream.range(0, vec.size()).mapToObj(vec::get).toArray(String[]::new);
  }
}
