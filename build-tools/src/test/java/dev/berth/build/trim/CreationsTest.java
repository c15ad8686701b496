package dev.berth.build.trim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CreationsTest {
  private static final String POINT =
      "function Point() { jl_Object.call(this); this.$x = 0; this.$y = null; }";
  private static final String ROW = "Point, 0, jl_Object, [], 1, 0, 0, 0";

  @Test
  void theFieldsSetRightAfterACreationAreItsArguments() {
    assertThat(fused("a => { let p = new Point; p.$y = a; p.$x = f(); return p; }"))
        .contains("a=>{let p=new Point(a,f());return p}");
  }

  @Test
  void whatAllPlacesSetIsAnArgumentAndTheRestStays() {
    assertThat(
            fused(
                "a => { let p = new Point; p.$x = 1; p.$y = a; let q = new Point; q.$x = 2; g(p, q); }"))
        .contains("let p=new Point(1);p.$y=a;let q=new Point(2);g(p,q)");
  }

  @Test
  void aCreationWaitsForStatementsThatDoNotKnowTheObject() {
    assertThat(fused("a => { let p = new Point; p.$x = a; g(); p.$y = a; return p; }"))
        .contains("a=>{g();let p=new Point(a,a);return p}");
  }

  @Test
  void aValueThatAnotherStatementCouldChangeIsNotDelayed() {
    assertThat(fused("a => { let p = new Point; p.$x = f(); g(); p.$y = a; return p; }"))
        .contains("let p=new Point(f());g();p.$y=a;return p");
  }

  @Test
  void aVariableThatAnotherStatementChangesIsReadBefore() {
    assertThat(fused("a => { let p = new Point; p.$x = a; a = g(); p.$y = a; return p; }"))
        .contains("let p=new Point(a);a=g();p.$y=a;return p");
  }

  @Test
  void nothingIsSetOnceTheObjectIsKnownElsewhere() {
    assertThat(fused("a => { let p = new Point; g(p); p.$x = 1; return p; }"))
        .contains("let p=new Point;g(p);p.$x=1;return p");
  }

  @Test
  void aValueThatKnowsTheObjectIsNoArgument() {
    assertThat(fused("a => { let p = new Point; p.$y = p; return p; }"))
        .contains("let p=new Point;p.$y=p;return p");
  }

  @Test
  void aJumpBetweenCreationAndFieldKeepsBoth() {
    assertThat(fused("a => { b: { let p = new Point; if (a) break b; p.$x = 1; } }"))
        .contains("let p=new Point;if(a){break b}p.$x=1");
  }

  @Test
  void aFillingFunctionCreatesTheObjectItFills() {
    Scripts scripts =
        Scripts.withClasses(
            POINT
                + "let fill = ($this, a) => { $this.$x = a; return; };"
                + "let make = a => { let p = new Point(); fill(p, a); return p; };",
            ROW,
            "make();");
    Initialisers.turnIntoFactories(scripts.script(), scripts.classes());

    assertThat(scripts.text())
        .contains("fill=a=>{let $this=new Point;$this.$x=a;return $this}")
        .contains("make=a=>{let p=fill(a);return p}");
  }

  @Test
  void aFillingFunctionThatSubclassesCallStays() {
    Scripts scripts =
        Scripts.withClasses(
            POINT
                + "let fill = ($this, a) => { $this.$x = a; };"
                + "let fillMore = ($this, a) => { fill($this, a); };"
                + "let make = a => { let p = new Point(); fill(p, a); return p; };",
            ROW,
            "make(), fillMore();");
    Initialisers.turnIntoFactories(scripts.script(), scripts.classes());

    assertThat(scripts.text()).contains("fill=($this,a)=>{$this.$x=a}");
  }

  private static String fused(String function) {
    Scripts scripts =
        Scripts.withClasses(POINT + "let tested = " + function + ";", ROW, "tested();");
    Creations.giveArguments(scripts.script(), scripts.classes());
    return scripts.text();
  }
}
