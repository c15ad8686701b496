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
  }

  /**
   * Looks at a page.
   *
   * @param evaluate runs a JavaScript expression in the page and gives its text
   */
  public static PageState of(Function<String, Object> evaluate) {
    return new PageState(evaluate.apply(PROBE).toString().lines().toList());
  }

  /** Fails with the differences when something was left behind, or is missing. */
  public void assertSameAs(PageState earlier) {
    assertThat(without(facts, earlier.facts)).as("left behind").isEmpty();
    assertThat(without(earlier.facts, facts)).as("missing").isEmpty();
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
