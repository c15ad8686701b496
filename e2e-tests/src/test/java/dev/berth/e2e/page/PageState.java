package dev.berth.e2e.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a page consists of at one moment, fact by fact: nodes outside of the outlet, globals, style
 * sheets, attributes. Two equal states mean that nothing was left behind in between.
 *
 * @param facts one line each
 */
public record PageState(List<String> facts) {
  private static final String PROBE = resource("page-state.js");

  public PageState {
    facts = List.copyOf(facts);
    if (facts.stream().noneMatch(fact -> fact.startsWith("title "))) {
      throw new IllegalArgumentException("The probe did not run to its end: " + facts);
    }
  }

  /**
   * Looks at a page.
   *
   * @param evaluate runs a JavaScript expression in the page and gives its text
   */
  public static PageState of(Function<String, Object> evaluate) {
    return new PageState(evaluate.apply(PROBE).toString().lines().toList());
  }

  /** The same without what scripts see as globals. */
  public PageState withoutGlobals() {
    return new PageState(facts.stream().filter(fact -> !fact.startsWith("global ")).toList());
  }

  /**
   * Fails with the differences when something was left behind, or is missing. Scripts may be
   * missing: a micro-frontend that is mounted again is not evaluated again.
   */
  public void assertSameAs(PageState earlier) {
    assertThat(without(facts, earlier.facts)).as("left behind").isEmpty();
    assertThat(without(earlier.facts, facts))
        .as("missing")
        .filteredOn(fact -> !fact.contains(" > <script "))
        .isEmpty();
  }

  private static List<String> without(List<String> facts, List<String> others) {
    List<String> rest = new ArrayList<>(facts);
    others.forEach(rest::remove);
    return rest;
  }

  private static String resource(String name) {
    try (InputStream content = PageState.class.getResourceAsStream(name)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
