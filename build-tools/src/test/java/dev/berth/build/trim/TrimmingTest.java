package dev.berth.build.trim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What goes from a script because the program does without, and what may not go. */
class TrimmingTest {
  @Test
  void anUnreadFieldGoesAndTheCallForItsValueStays() {
    Scripts scripts =
        Scripts.withClasses(
            "function A() { jl_Object.call(this); this.$x = 0; this.$y = 0; }"
                + "let tested = a => { a.$x = 1; a.$x = f(); a.$y = 2; return a.$y; };",
            "A, 0, jl_Object, [], 1, 0, 0, 0",
            "tested();");
    UnreadFields.remove(scripts.script(), scripts.classes());

    assertThat(scripts.text()).contains("a=>{f();a.$y=2;return a.$y}");
    assertThat(scripts.classes().named("A").fields()).containsOnlyKeys("$y");
  }

  @Test
  void anUnreadArrayGoesAndAReadOneStays() {
    String filled = "=$rt_createArray(1);let %1$sd=%1$s.data;%1$sd[0]=b;";
    Scripts scripts =
        Scripts.of(
            "let tested = b => { let u"
                + String.format(filled, "u")
                + "let r"
                + String.format(filled, "r")
                + "return r; };",
            "tested();");
    UnreadArrays.remove(scripts.script());

    assertThat(scripts.text())
        .contains("b=>{let r=$rt_createArray(1);let rd=r.data;rd[0]=b;return r}");
  }

  @Test
  void aStaticFieldNobodyReadsIsNotSet() {
    Scripts scripts =
        Scripts.of(
            "let A_x = null, A_y = null;",
            "f(() => { A_x = 1; A_x = null; A_y = null; g(A_y); });");
    UnreadStatics.remove(scripts.script(), scripts.classes());

    assertThat(scripts.text()).contains("A_x=1;").contains("A_y=null;g(A_y)");
  }

  @Test
  void onlyWhatTheStartNeedsStays() {
    Scripts scripts =
        Scripts.withClasses(
            "let a = () => b(), b = () => new A, c = () => d(), d = () => c(), A_m = $this => e(), e = 1;"
                + "function A() { jl_Object.call(this); }",
            "A, 0, jl_Object, [], 1, 0, 0, ['$m', $rt_wrapFunction0(A_m)]",
            "a();");
    new Liveness(scripts.script(), scripts.classes()).removeTheDead();

    assertThat(scripts.script().declarations()).containsOnlyKeys("a", "b", "A_m", "e");
  }

  @Test
  void anInitialiserThatOnlyCreatesRunsAtTheStart() {
    Scripts scripts = withInitialiser("A_x = f(1);", "f = $a => { return $a; }");
    StaticInitialisers.runEarly(scripts.script(), scripts.classes());

    assertThat(scripts.text()).contains("let A_x=f(1);").doesNotContain("clinit");
  }

  @Test
  void anInitialiserThatAsksTheBrowserRunsWhenItsClassIsUsed() {
    Scripts scripts = withInitialiser("A_x = f(1);", "f = $a => { return location.href; }");
    StaticInitialisers.runEarly(scripts.script(), scripts.classes());

    assertThat(scripts.text()).contains("A_$callClinit();return A_x");
  }

  @Test
  void aProgramThatAsksForAnInterfaceIsRefusedByName() {
    Scripts scripts =
        Scripts.of(
            "let $rt_meta = 1, $rt_isInstance = () => $rt_meta, my_Code = () => $rt_isInstance();",
            "my_Code();");

    assertThatThrownBy(
            () ->
                RuntimeTypes.demandNone(
                    scripts.script(), new Liveness(scripts.script(), scripts.classes())))
        .isInstanceOf(UnexpectedShape.class)
        .hasMessageContaining("my_Code needs $rt_isInstance")
        .hasMessageContaining("not with interfaces");
  }

  @Test
  void aScriptThatTeavmHasMinifiedIsRefused() {
    assertThatThrownBy(() -> Scripts.withClasses("", "function(){}, 0, a, [], 1, 0, 0, 0", "a();"))
        .isInstanceOf(UnexpectedShape.class)
        .hasMessageContaining("<minifying>false</minifying>");
  }

  @Test
  void aProgramThatAsksForTheNameOfAClassIsRefused() {
    assertThatThrownBy(
            () -> Scripts.withClasses("", "A, 'A', 0, jl_Object, [], 1, 0, 0, 0", "a();"))
        .hasMessageContaining("asks for the name of class A");
  }

  private static Scripts withInitialiser(String body, String function) {
    return Scripts.of(
        "let A_x = null, A_$callClinit = () => { A_$callClinit = $rt_eraseClinit(A); A__clinit_(); },"
            + "A__clinit_ = () => { "
            + body
            + " },"
            + "tested = () => { A_$callClinit(); return A_x; }, "
            + function
            + ";",
        "tested();");
  }
}
