package dev.berth.build.ship;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CustomPassExecutionTime;
import com.google.javascript.jscomp.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of {@code legacy}, and what is left as it is. */
class LegacyCallsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fetch(a)                           | legacy.fetch(a)
          new URL(a,b)                       | new legacy.URL(a,b)
          Promise.resolve(a)                 | legacy.Promise.resolve(a)
          Object.assign({},a)                | legacy.assign({},a)
          Object.keys(a)                     | Object.keys(a)
          a.closest("b")                     | legacy.closest(a,"b")
          a.b.forEach(c).d.forEach(e)        | legacy.forEach(legacy.forEach(a.b,c).d,e)
          a.isConnected&&b                   | legacy.isConnected(a)&&b
          a.getAttribute("type")             | legacy.typeOf(a)
          a.getAttribute("href")             | a.getAttribute("href")
          window.Proxy&&a                    | legacy.Proxy&&a
          window.URL&&a                      | window.URL&&a
          window[a].bind(b)                  | legacy.at(a).bind(b)
          window[a]=b                        | window[a]=b
          delete document.body               | legacy.drop(document,"body")
          delete document[a]                 | legacy.drop(document,a)
          delete a.body                      | delete a.body
          imp0rt(a)                          | legacy.load(a)
          a.querySelector("[b~c i]")          | a.querySelector("[b~c]")
          a.querySelector("meta[http-equiv=content-security-policy i]") | legacy.policy(a)
          function f(fetch){return fetch(1)} | function f(fetch){return fetch(1)}
          """)
  void eachUseAsksWhatStandsIn(String before, String after) {
    assertThat(lowered(before).replaceAll(";$", "")).isEqualTo(after);
  }

  private static String lowered(String code) {
    Compiler compiler = new Compiler();
    CompilerOptions options = new CompilerOptions();
    options.addCustomPass(CustomPassExecutionTime.BEFORE_CHECKS, new LegacyCalls(compiler));
    options.setEmitUseStrict(false);
    compiler.compile(List.of(), List.of(SourceFile.fromCode("before.js", code)), options);
    return compiler.toSource();
  }
}
