package dev.berth.bootstrap.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the HTML standard, "prepare the script element", as tables. */
class ScriptTimingTest {
  @ParameterizedTest(name = "{0} with [{1}]: {2}")
  @CsvSource({
    // classic
    "'', '', BLOCKING",
    "'', src, BLOCKING",
    "'', src defer, DEFERRED",
    "'', src async, ASYNC",
    "'', src async defer, ASYNC",
    "'', defer, BLOCKING",
    "'', async, BLOCKING",
    "'', async defer, BLOCKING",
    "'', nomodule, NEVER",
    "'', src nomodule, NEVER",
    "'', src defer nomodule, NEVER",
    "'', src async nomodule, NEVER",
    "text/javascript, src defer, DEFERRED",
    // modules wait for the page with or without defer, and have always been for browsers of today
    "module, '', DEFERRED",
    "module, src, DEFERRED",
    "module, src defer, DEFERRED",
    "module, async, ASYNC",
    "module, src async, ASYNC",
    "module, src async defer, ASYNC",
    "module, nomodule, DEFERRED",
    // rules for the browser are obeyed at their place
    "importmap, '', BLOCKING",
    "speculationrules, '', BLOCKING",
    // data, whatever its attributes
    "application/json, '', NEVER",
    "application/json, src async, NEVER",
    "application/ld+json, '', NEVER",
    "text/template, '', NEVER",
    "text/x-handlebars-template, '', NEVER",
    "javascript, '', NEVER",
    "text/javascript;charset=utf-8, src, NEVER",
    "text/typescript, src, NEVER",
    "' module', src, NEVER",
    "' text/javascript ', src defer, DEFERRED",
    "' ', src, NEVER"
  })
  void theAttributesDecide(String type, String attributes, ScriptTiming expected) {
    assertThat(timing(type, attributes)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/ecmascript",
        "application/javascript",
        "application/x-ecmascript",
        "application/x-javascript",
        "text/ecmascript",
        "text/javascript",
        "text/javascript1.0",
        "text/javascript1.1",
        "text/javascript1.2",
        "text/javascript1.3",
        "text/javascript1.4",
        "text/javascript1.5",
        "text/jscript",
        "text/livescript",
        "text/x-ecmascript",
        "text/x-javascript"
      })
  void everyMimeTypeThatTheStandardCallsJavaScriptIsRun(String type) {
    assertThat(timing(type, "")).isEqualTo(ScriptTiming.BLOCKING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"image/javascript", "text/x-jscript", "text/javascript1.6", "text/coffee"})
  void mimeTypesThatOnlyLookLikeJavaScriptAreData(String type) {
    assertThat(timing(type, "")).isEqualTo(ScriptTiming.NEVER);
  }

  private static ScriptTiming timing(String type, String attributes) {
    List<String> present = List.of(attributes.split(" "));
    return ScriptTiming.of(
        new ScriptAttributes(
            type,
            present.contains("src"),
            present.contains("async"),
            present.contains("defer"),
            present.contains("nomodule")));
  }
}
