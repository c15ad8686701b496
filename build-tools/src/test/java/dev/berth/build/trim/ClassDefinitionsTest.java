package dev.berth.build.trim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassDefinitionsTest {
  private static final String CLASSES =
      "function A() { jl_Object.call(this); this.$x = 0; }"
          + "function B() { let a = this; A.call(a); a.$y = null; }"
          + "let A_m = ($this, b) => { return $this.$x + b; },"
          + "B_m = ($this, b) => { return A_m($this, b) + $this.$y; };";
  private static final String ROWS =
      "A, 0, jl_Object, [], 1, 0, 0, ['$m', $rt_wrapFunction1(A_m)],"
          + "B, 0, A, [], 1, 0, 0, ['$m', $rt_wrapFunction1(B_m)]";

  @Test
  void aConstructorSetsInheritedFieldsToo() {
    assertThat(written()).contains("function B(){this.$x=0;this.$y=null}");
  }

  @Test
  void aMethodUsesTheObjectItIsCalledOn() {
    assertThat(written()).contains("$m(b){return A_m(this,b)+this.$y}");
  }

  @Test
  void aMethodThatOthersCallDirectlyStaysAFunction() {
    assertThat(written()).contains("A.prototype={$m(b){return A_m(this,b)}}");
  }

  @Test
  void aClassHasTheMethodsOfItsParent() {
    assertThat(written()).contains("B.prototype={__proto__:A.prototype,");
  }

  @Test
  void aMethodKeepsItsObjectForInnerFunctions() {
    Scripts scripts =
        Scripts.withClasses(
            "function A() { jl_Object.call(this); }"
                + "let A_m = $this => { return function() { return $this; }; };",
            "A, 0, jl_Object, [], 1, 0, 0, ['$m', $rt_wrapFunction0(A_m)]",
            "new A;");
    new ClassDefinitions(scripts.script(), scripts.classes()).write();

    assertThat(scripts.text()).contains("$m(){let $this=this;return function(){return $this}}");
  }

  @Test
  void fieldsOfUnrelatedClassesShareNamesAndThoseOfAParentDoNot() {
    Scripts scripts =
        Scripts.withClasses(
            CLASSES + "function C() { jl_Object.call(this); this.$z = 1; }",
            ROWS + ", C, 0, jl_Object, [], 1, 0, 0, 0",
            "f(new B, new C);");
    new ClassDefinitions(scripts.script(), scripts.classes()).write();
    PropertyNames.shorten(scripts.script(), scripts.classes());

    assertThat(scripts.text())
        .contains("function C(){this.a=1}")
        .contains("function B(){this.a=0;this.b=null}")
        .contains("c(b){return A_m(this,b)+this.b}");
  }

  @Test
  void anObjectThatOnlyCarriesFieldsIsALiteral() {
    Scripts scripts = Scripts.withClasses(CLASSES, ROWS.replaceAll("\\[[^]]+]", "0"), "f(new B);");
    Literals.write(scripts.script(), scripts.classes());

    assertThat(scripts.text()).contains("f({$x:0,$y:null})");
  }

  private static String written() {
    Scripts scripts = Scripts.withClasses(CLASSES, ROWS, "f(new A, new B);");
    new ClassDefinitions(scripts.script(), scripts.classes()).write();
    return scripts.text();
  }
}
