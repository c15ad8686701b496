package dev.berth.bootstrap.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvaluationBudgetTest {
  @Test
  void modulesMayBeEvaluatedAgainThirtyTimes() {
    EvaluationBudget budget = new EvaluationBudget(false);

    for (int i = 0; i < 30; i++) {
      assertThat(budget.spend(10, 1000)).isTrue();
    }

    assertThat(budget.fits(1000)).isFalse();
    assertThat(budget.spend(10, 1000)).isFalse();
    assertThat(budget.spent()).isEqualTo("30 further evaluations of modules with 30000 bytes");
  }

  @Test
  void largeModulesAreEvaluatedAgainLessOften() {
    EvaluationBudget budget = new EvaluationBudget(false);

    assertThat(budget.spend(1, 5_000_000)).isTrue();
    assertThat(budget.fits(5_000_000)).isFalse();
    assertThat(budget.fits(3_000_000)).isTrue();
  }

  @Test
  void aSmallDeviceHasASmallBudget() {
    EvaluationBudget budget = new EvaluationBudget(true);

    for (int i = 0; i < 8; i++) {
      assertThat(budget.spend(1, 1)).isTrue();
    }

    assertThat(budget.spend(1, 1)).isFalse();
    assertThat(new EvaluationBudget(true).fits(2_000_001)).isFalse();
  }

  @Test
  void aGraphWithAnImportMapOfMegabytesIsNotEvaluatedAgain() {
    assertThat(new EvaluationBudget(false).spend(151, 1)).isFalse();
  }
}
