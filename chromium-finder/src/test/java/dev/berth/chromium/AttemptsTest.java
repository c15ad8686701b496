package dev.berth.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody reads who has no browser. */
class AttemptsTest {
  private final Attempts attempts = new Attempts();

  @Test
  void theErrorTellsWhatWasTriedInOrderAndWhatToDo() {
    attempts.add("first");
    attempts.add("second");

    assertThat(attempts.exhausted()).hasMessageContainingAll("first\n  - second", "E2E_BROWSER");
  }

  @Test
  void anInstallationThatCannotBeginIsOneOfThem() {
    InstallCommand command =
        new InstallCommand("no-such-program now", List.of("no-such-program"), Map.of());

    assertThat(command.run(Duration.ofMinutes(1), attempts)).isFalse();
    assertThat(attempts.exhausted()).hasMessageContaining("no-such-program now: ");
  }
}
