package dev.berth.build.trim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariablesTest {
  @Test
  void eachValueGetsAVariableOfItsOwn() {
    assertThat(split("a => { let b; b = a.x; f(b); b = a.y; g(b); }"))
        .contains("a=>{let b$v0=a.x;f(b$v0);let b$v1=a.y;g(b$v1)}");
  }

  @Test
  void aValueMadeOfTheFormerOneReadsTheFormerVariable() {
    assertThat(split("a => { a = a.x; a = a.y; return a; }"))
        .contains("a=>{let a$v0=a.x;let a$v1=a$v0.y;return a$v1}");
  }

  @Test
  void aVariableOfALoopIsDeclaredInTheLoop() {
    assertThat(split("a => { let b; while (a) { b = f(); g(b); } }"))
        .contains("while(a){let b$v0=f();g(b$v0)}");
  }

  @Test
  void aVariableThatKeepsItsValueAcrossRoundsStays() {
    assertThat(split("a => { let b; while (a) { g(b); b = f(); } }"))
        .contains("let b;while(a){g(b);b=f()}");
  }

  @Test
  void aVariableWithValuesFromTwoBranchesStays() {
    assertThat(split("a => { let b; if (a) { b = 1; } else { b = 2; } return b; }"))
        .contains("let b;if(a){b=1}else{b=2}return b");
  }

  @Test
  void aVariableThatInnerFunctionsSeeStays() {
    assertThat(split("a => { let b; b = 1; f(() => b); b = 2; }"))
        .contains("let b;b=1;f(()=>b);b=2");
  }

  @Test
  void anAssignmentToItselfGoes() {
    assertThat(split("a => { a = a; return a.x; }")).contains("a=>{return a.x}");
  }

  private static String split(String function) {
    Scripts scripts = Scripts.of("let tested = " + function + ";", "tested();");
    Variables.split(scripts.script());
    return scripts.text();
  }
}
