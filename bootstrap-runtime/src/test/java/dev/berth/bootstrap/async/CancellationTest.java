package dev.berth.bootstrap.async;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancellationTest {
  private final Cancellation cancellation = new Cancellation();
  private final List<String> notes = new ArrayList<>();

  @Test
  void tasksRunWhenItIsRequestedInTheOrderInWhichTheyCame() {
    cancellation.onRequest(() -> notes.add("first"));
    cancellation.onRequest(() -> notes.add("second"));
    assertThat(notes).isEmpty();

    cancellation.request();

    assertThat(notes).containsExactly("first", "second");
  }

  @Test
  void tasksRunOnceHoweverOftenItIsRequested() {
    cancellation.onRequest(() -> notes.add("once"));

    cancellation.request();
    cancellation.request();

    assertThat(notes).containsExactly("once");
  }

  @Test
  void aTaskThatComesTooLateRunsAtOnce() {
    cancellation.request();

    cancellation.onRequest(() -> notes.add("late"));

    assertThat(notes).containsExactly("late");
  }

  @Test
  void itIsRequestedForItsOwnTasksAlready() {
    cancellation.onRequest(() -> notes.add("requested: " + cancellation.isRequested()));
    assertThat(cancellation.isRequested()).isFalse();

    cancellation.request();

    assertThat(notes).containsExactly("requested: true");
  }
}
