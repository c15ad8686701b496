package dev.berth.build.trim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosuresTest {
  private static final String LAMBDA =
      "function Lambda() { jl_Object.call(this); this.$one = null; }"
          + "let Lambda_run = ($this, b) => { let c = $this.$one; return c + b; };";
  private static final String ROW =
      "Lambda, 0, jl_Object, [], 1, 0, 0, ['$run', $rt_wrapFunction1(Lambda_run)]";

  @Test
  void aLambdaSeesTheVariableItCaptured() {
    assertThat(restored("a => { let v = new Lambda; v.$one = a; return v; }"))
        .contains("a=>{let v={$run:b$0=>{let c$0=a;return c$0+b$0}};return v}")
        .doesNotContain("Lambda");
  }

  @Test
  void aVariableThatChangesIsCapturedAsItIsThen() {
    assertThat(restored("a => { let v = new Lambda; v.$one = a; a = 2; return v; }"))
        .contains("let captured$0=a;let v={$run:b$1=>{let c$1=captured$0;");
  }

  @Test
  void aVariableOfALoopIsCapturedInEachRound() {
    assertThat(
            restored(
                "a => { let i; while (a) { i = f(); let v = new Lambda; v.$one = i; g(v); } }"))
        .contains("i=f();let captured$0=i;let v={");
  }

  @Test
  void aComputedValueIsCapturedOnce() {
    assertThat(restored("a => { let v = new Lambda; v.$one = f(); return v; }"))
        .contains("let captured$0=f();");
  }

  @Test
  void aClassWhoseFieldOthersReadStays() {
    assertThat(restored("a => { let v = new Lambda; v.$one = a; return v.$one; }"))
        .contains("new Lambda(a)");
  }

  @Test
  void aClassThatIsAskedForStays() {
    assertThat(restored("a => { let v = new Lambda; v.$one = a; return a instanceof Lambda; }"))
        .contains("new Lambda(a)");
  }

  @Test
  void anObjectThatShowsItselfStays() {
    Scripts scripts =
        Scripts.withClasses(
            "function Lambda() { jl_Object.call(this); }"
                + "let Lambda_run = $this => $this, tested = () => new Lambda;",
            ROW.replace("Function1", "Function0"),
            "tested();");
    Closures.restore(scripts.script(), scripts.classes());

    assertThat(scripts.text()).contains("new Lambda");
  }

  private static String restored(String function) {
    Scripts scripts =
        Scripts.withClasses(LAMBDA + "let tested = " + function + ";", ROW, "tested();");
    Creations.giveArguments(scripts.script(), scripts.classes());
    Closures.restore(scripts.script(), scripts.classes());
    return scripts.text();
  }
}
