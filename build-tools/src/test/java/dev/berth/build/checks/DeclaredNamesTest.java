package dev.berth.build.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclaredNamesTest {
  @Test
  void plainDeclarationsCount() {
    assertThat(DeclaredNames.in("var a=1,b;let c=a;const d=used;class e{} function f(){}"))
        .containsExactly("a", "b", "c", "d", "e", "f");
  }

  @Test
  void parametersOfInnerFunctionsCount() {
    assertThat(DeclaredNames.in("f(function g(a){},(b,c=used)=>{},d=>d,(...e)=>e,async(h)=>h)"))
        .containsExactly("g", "a", "b", "c", "d", "e", "h");
  }

  @Test
  void caughtErrorsAndLoopVariablesCount() {
    assertThat(DeclaredNames.in("try{}catch(a){} for(const b of x){} for(let c in y){}"))
        .containsExactly("a", "b", "c");
  }

  @Test
  void destructuredNamesCountButNotTheirKeysAndDefaults() {
    assertThat(
            DeclaredNames.in(
                "const {key:a,b=used,[used]:c,...d}=x;let [e,[f]=used]=x;"
                    + "g(({key:{h}})=>h);try{}catch({i}){}"))
        .containsExactly("a", "b", "c", "d", "e", "f", "h", "i");
  }

  @Test
  void whatIsOnlyUsedDoesNotCount() {
    assertThat(DeclaredNames.in("x=y;[a,b]=c;({d}=e);lbl:for(;;)break lbl;return o.k")).isEmpty();
  }
}
