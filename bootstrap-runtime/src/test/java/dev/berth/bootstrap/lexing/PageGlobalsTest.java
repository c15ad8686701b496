package dev.berth.bootstrap.lexing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.collections.Vec;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageGlobalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "const a = 1, b = [2, 3], c = {d: 4, e}; let f | a b c f",
        "let {a, b: c, d = e, f: {g}, [h]: i, 'j': k, 1: l, ...m} = n | a c d g i k l m",
        "const [a, , [b, c = {x, y}], {d}, ...[e, f]] = g | a b c d e f",
        "let {a = {b: [c, d]}, e = (f, g)} = h, i | a e i",
        "const a = function () { let b }, c = () => { const d = 1 }, e = x => x | a c e",
        "const a = async x => x, b = async function () {}, c = class D { static e = 1 } | a b c",
        "const a = `x${`y${z}` + {b: 1}.b}, let c`, d = 'let e', f = /let g,[/,]/gi, h = 1 | a d f h",
        "class A extends B { static { let c } if() { return /}/ } } class D {} | A D",
        "'use strict';const a=1;class B{}let c | a B c",
        "for (let a of b) {} for (const c = 1;;) {} { let d } if (x) { const e = 1 } | ",
        "x = class A {}; (class B {}); f(class C {}); y = z ? class D {} : class E {} | ",
        "let = 1; let in x; x.let = y.const; ({let: 1, class: 2, const: 3}) | ",
        "const a = b / c / d, e = (f) / g, h = i[j] / k / l, m = n++ / o / p | a e h m",
        "if (a) /'/.test(b); while (c) /\"/g.exec(d);let e = 1 | e",
        "const a = typeof /'/ , b = c in /\"/ | a b",
        "const a = 0x1e+b, c = 1e+3, d = .5, e = 1..f, g = 1_0n | a c d e g",
        "let $a, _b, \u00fcber | $a _b \u00fcber",
        "const a = b?.c ?. [d], e = f?.5:g | a e",
        "#! let a | ",
        "switch (a) { case 1: let b } label: for (;;) { class C {} } const d = 1 | d",
      })
  void findsWhatIsDeclaredForAllScriptsAndNothingElse(String script, String names) {
    PageGlobals globals = PageGlobals.of(script);

    assertThat(joined(globals.lexical())).isEqualTo(names == null ? "" : names);
    assertThat(globals.isUnderstood()).isTrue();
  }

  @Test
  void anInsertedSemicolonEndsADeclaration() {
    assertThat(
            joined(
                PageGlobals.of(
                        """
                        const a = 1
                        f(), g
                        let b
                        ++h, i
                        const c = x
                          ? y : z, d = () => {}
                        j, k
                        let e = {}
                        "l", m
                        const n = tag
                        `o`, p = q
                        (r), s
                        class T {}
                        (u), v
                        """)
                    .lexical()))
        .isEqualTo("a b c d e n p s T");
  }

  @Test
  void commentsOfAllKindsDeclareNothing() {
    PageGlobals globals =
        PageGlobals.of(
            """
            // let a
            /* let b
               let c */ let d // let e
            <!-- let f
            --> let g
            let h = 1
            if (h --> 0) i
            """);

    assertThat(joined(globals.lexical())).isEqualTo("d h");
  }

  @Test
  void whatIsConvertedStandsWhereItStood() {
    assertThat(
            PageGlobals.of("const a = 1,\n  b = 2; let {c} = a\nclass D extends E {}\n(c)")
                .converted("run();"))
        .isEqualTo("run();var   a = 1,\n  b = 2; var {c} = a\nvar D=class D extends E {};\n(c)");
  }

  @Test
  void whatIsDeclaredWithoutAValueHasNoneFromItsLineOn() {
    assertThat(PageGlobals.of("let a, b = 1, [c] = d, e\nlet f; var g").converted(""))
        .isEqualTo("var a=void 0, b = 1, [c] = d, e=void 0\nvar f=void 0; var g");
  }

  @Test
  void findsTopLevelFunctions() {
    PageGlobals globals =
        PageGlobals.of(
            "function a() { function b() {} }\nasync function c() {} function* d() {}"
                + " x = function e() {}; (function f() {})(); { function g() {} }");

    assertThat(joined(globals.functions())).isEqualTo("a c d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'use strict'; let a",
        "\"use strict\"\nlet a",
        "/* first */ 'use asm'; 'use strict'\n\nlet a",
      })
  void aStrictScriptStaysStrict(String script) {
    assertThat(PageGlobals.of(script).converted("run();")).startsWith("'use strict';run();");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'use strict' + a; let b",
        "('use strict'); let b",
        "let b; 'use strict'",
        "'use\\u0020strict'; let b",
        "'use strict'\n.length; let b",
      })
  void whatOnlyLooksLikeADirectiveIsNone(String script) {
    assertThat(PageGlobals.of(script).converted("run();")).startsWith("run();");
  }

  @Test
  void aFirstLineForAnInterpreterBecomesAComment() {
    assertThat(PageGlobals.of("#!/bin/x\nlet a").converted("run();"))
        .isEqualTo("run();//#!/bin/x\nvar a=void 0");
  }

  @Test
  void variablesAreNamedTooButNotThoseOfFunctions() {
    PageGlobals globals =
        PageGlobals.of("var a = 1, {b} = c; function d() { var e } if (f) var g = () => { var h }");

    assertThat(joined(globals.variables())).isEqualTo("a b g");
    assertThat(joined(globals.lexical())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"import('a')", "x => { import ( y ) }", "`${import('z')}`"})
  void importsAreSeenWhereverTheyAre(String script) {
    assertThat(PageGlobals.of(script).imports()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.import('b')", "'import(x)'", "/import(x)/", "({import(a) {}, b})//import(c)"})
  void otherThingsOfThatNameAreNoImports(String script) {
    assertThat(PageGlobals.of(script).imports()).isEqualTo(script.startsWith("({"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "let a = (1",
        "const b = '",
        "let c = `${",
        "let d)",
        "/* let e",
        "let f = /x",
        "let \\u0061"
      })
  void whatIsBrokenOrObscureIsNotUnderstood(String script) {
    assertThat(PageGlobals.of(script).isUnderstood()).isFalse();
  }

  @Property
  void whateverStandsBetweenTheDeclarationsTheSameNamesAreFound(
      @ForAll("programs") List<String> program) {
    List<String> expected = new ArrayList<>();
    String script = "";
    for (String piece : program) {
      boolean declares = piece.startsWith("@");
      String name = "n" + expected.size();
      script += declares ? piece.substring(1).replace("NAME", name) : piece;
      if (declares) {
        expected.add(name);
      }
    }

    PageGlobals globals = PageGlobals.of(script);

    assertThat(globals.isUnderstood()).as(script).isTrue();
    assertThat(joined(globals.lexical())).as(script).isEqualTo(String.join(" ", expected));
    assertThat(joined(PageGlobals.of(globals.converted("")).lexical())).as(script).isEmpty();
  }

  @Property
  void anyTextIsReadToItsEnd(@ForAll String text) {
    PageGlobals globals = PageGlobals.of(text);

    assertThat(globals.converted("")).isNotNull();
  }

  @Provide
  Arbitrary<List<String>> programs() {
    Arbitrary<String> declarations =
        Arbitraries.of(
            "@let NAME;",
            "@const NAME = 1;",
            "@const {x: {y: [NAME]}} = z;",
            "@class NAME {}",
            "@class NAME extends f({a}, `{`) { let() { let q } }\n",
            "@let NAME = {a: 1, b}\n",
            "@const NAME = a / b\n",
            "@const NAME = /[/'\"`]/\n");
    Arbitrary<String> others =
        Arbitraries.of(
            "f('let x');",
            "g(`let ${{a: `${b}`}} const`);",
            "h = /'[\\]/\"]*/.test(i) / j / k;",
            "// it's a \"comment\n",
            "/* ` { */",
            "if (a) /{/.exec(b);",
            "function c(d) { const e = '}'; class F {} return /`/ }\n",
            "(() => { let x = class {}; for (const y of z) {} })();",
            "for (let i = 0; i < 9; i++) { let j = `\\`` }\n",
            "<!-- let it be\n",
            "\n\n;",
            "k++;",
            "x = {class: 1, let: 2, const: a => { let b }};",
            "l = m ? class {} : n;");
    return Combinators.combine(
            Arbitraries.oneOf(declarations, others).list().ofMaxSize(12), Arbitraries.of("", "\n"))
        .as((pieces, end) -> pieces);
  }

  private static String joined(Vec<String> names) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      all.add(names.get(i));
    }
    return String.join(" ", all);
  }
}
