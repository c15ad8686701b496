package dev.berth.build.lean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.build.lean.ConcatenationRecipe.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcatenationRecipeTest {
  private static final Part ARGUMENT = new Part(true, "");

  @Test
  void textsAndArgumentsKeepTheirOrder() {
    assertThat(parts("a\1b\1", List.of()))
        .containsExactly(new Part(false, "a"), ARGUMENT, new Part(false, "b"), ARGUMENT);
  }

  @Test
  void aConstantJoinsTheTextAroundIt() {
    assertThat(parts("a\2b", List.of("\1"))).containsExactly(new Part(false, "a\1b"));
  }

  @Test
  void neighbouringArgumentsHaveNoEmptyTextBetweenThem() {
    assertThat(parts("\1\1", List.of())).containsExactly(ARGUMENT, ARGUMENT);
  }

  @Test
  void twoArgumentsFirstMeanThatNoTextLeads() {
    assertThat(ConcatenationRecipe.of("\1\1a", List.of()).startsWithText()).isFalse();
    assertThat(ConcatenationRecipe.of("\1a\1", List.of()).startsWithText()).isTrue();
  }

  private static List<Part> parts(String recipe, List<String> constants) {
    return ConcatenationRecipe.of(recipe, constants).parts();
  }
}
