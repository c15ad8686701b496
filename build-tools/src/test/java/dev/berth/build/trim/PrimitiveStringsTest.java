package dev.berth.build.trim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PrimitiveStringsTest {
  private static final String RUNTIME =
      "let $rt_str = str => str === null ? null : jl_String__init_(str),"
          + "$rt_stringPool = a => a, $rt_s = a => a;"
          + "function jl_String() { jl_Object.call(this); }";

  @Test
  void textsOfThePoolStandWhereTheyAreUsed() {
    assertThat(unwrapped("f($rt_s(1), $rt_ustr($rt_s(0)))")).isEqualTo("f(\"two\",\"one\")");
  }

  @Test
  void aWrappedTextIsTheTextItself() {
    assertThat(unwrapped("f(jl_String__init_(a), $rt_str(b), c.$nativeString.length)"))
        .isEqualTo("f(a,b,c.length)");
  }

  @Test
  void textsAreComparedAndRecognisedAsJavaScriptDoes() {
    assertThat(unwrapped("f(jl_String_equals(a, b), c instanceof jl_String)"))
        .isEqualTo("f(a===b?1:0,typeof c===\"string\")");
  }

  @Test
  void aCharacterIsAText() {
    assertThat(unwrapped("f(String.fromCodePoint(47))")).isEqualTo("f(\"/\")");
  }

  @Test
  void aTextThatIsCalledAsAnObjectIsRefused() {
    Scripts scripts =
        Scripts.withClasses(
            RUNTIME,
            "jl_String, 0, jl_Object, [], 1, 0, 0, ['$toString', $rt_wrapFunction0(s)]",
            "a();");

    assertThatThrownBy(() -> PrimitiveStrings.unwrap(scripts.script(), scripts.classes()))
        .hasMessageContaining("calls toString of a string");
  }

  private static String unwrapped(String expression) {
    Scripts scripts = Scripts.of(RUNTIME + "$rt_stringPool(['one', 'two']);", expression + ";");
    PrimitiveStrings.unwrap(scripts.script(), scripts.classes());
    String text = scripts.text();
    return text.substring(text.lastIndexOf("f("), text.lastIndexOf("}"));
  }
}
