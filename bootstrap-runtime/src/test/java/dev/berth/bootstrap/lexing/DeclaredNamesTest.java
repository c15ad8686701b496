package dev.berth.bootstrap.lexing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredNamesTest {
  private final DeclaredNames names = new DeclaredNames(name -> name.equals("fixed"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "let a | const a = 1 | a",
        "class a {} | var b, a | a",
        "let a | function a() {} | a",
        "var a | let a | a",
        "function a() {} | class a {} | a",
        "let a | { let a; function b() { var a } } |",
        "var a | var a; function a() {} |",
        "function a() {} | var a |",
        "let a | let b |",
        "window.a = 1 | let a |",
      })
  void aScriptThatDeclaresANameAgainDoesNotRun(String first, String second, String clash) {
    assertThat(add(first)).isEmpty();

    assertThat(add(second)).isEqualTo(clash == null ? "" : clash);
  }

  @Test
  void aNameMayBeDeclaredTwiceByOneScriptOnlyWithVarAndFunction() {
    assertThat(add("let a; var b; let a")).isEqualTo("a");
    assertThat(add("var a; let a")).isEqualTo("a");
    assertThat(add("var b; function b() {} var b")).isEmpty();
  }

  @Test
  void aLastingPropertyOfTheWindowIsInTheWay() {
    assertThat(add("let fixed")).isEqualTo("fixed");
    assertThat(add("var fixed")).isEmpty();
  }

  @Test
  void aScriptThatDoesNotRunDeclaresNothing() {
    add("let a");

    assertThat(add("let b, a")).isEqualTo("a");
    assertThat(add("let b")).isEmpty();
    assertThat(names.lexical()).isEqualTo("a|b");
  }

  private String add(String script) {
    return names.add(PageGlobals.of(script));
  }
}
