package dev.berth.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.CountedClaims;
import dev.berth.bootstrap.fakes.FailingDisk;
import dev.berth.bootstrap.fakes.HandDrivenClock;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.TextContent;
import dev.berth.bootstrap.fakes.TextSink;
import dev.berth.collections.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopedFilesTest {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int STEPS_OF_A_WRITE = 5;

  private final HandDrivenClock clock = new HandDrivenClock();
  private final FailingDisk disk = new FailingDisk(clock);
  private final CountedClaims claims = new CountedClaims();
  private final ScopedFiles files = new ScopedFiles(disk, claims, clock);
  private final List<String> told = new ArrayList<>();
  private final Cancellation cancellation = new Cancellation();
  private final Work work =
      new Work((done, total) -> told.add((int) done + "/" + (int) total), cancellation);

  @Test
  void whatIsWrittenIsReadAgain() {
    write("notes/a.txt", "hello");

    assertThat(read("notes/a.txt")).isEqualTo("hello");
    assertThat(told).containsExactly("5/5", "5/5");
  }

  @Test
  void anEmptyFileIsAFile() {
    write("empty", "");

    assertThat(read("empty")).isEmpty();
    assertThat(disk.files()).containsOnlyKeys("empty");
  }

  @Test
  void aFileIsReplacedAsAWhole() {
    write("a", "a long first content");
    write("a", "short");

    assertThat(read("a")).isEqualTo("short");
    assertThat(disk.files()).hasSize(1);
  }

  @Test
  void progressIsToldAfterEachMegabyte() {
    write("big", "x".repeat(2 * MEGABYTE + 5));

    assertThat(told)
        .containsExactly(
            MEGABYTE + "/" + (2 * MEGABYTE + 5),
            2 * MEGABYTE + "/" + (2 * MEGABYTE + 5),
            (2 * MEGABYTE + 5) + "/" + (2 * MEGABYTE + 5));
    assertThat(read("big")).hasSize(2 * MEGABYTE + 5);
  }

  @ParameterizedTest
  @CsvSource({
    "0, STORAGE_FULL",
    "1, STORAGE_FULL",
    "2, STORAGE_FULL",
    "3, STORAGE_FULL",
    "4, STORAGE_FULL",
    "0, STORAGE_UNAVAILABLE",
    "1, STORAGE_UNAVAILABLE",
    "2, STORAGE_UNAVAILABLE",
    "3, STORAGE_UNAVAILABLE",
    "4, STORAGE_UNAVAILABLE"
  })
  void aWriteThatFailsAtAnyStepChangesNothing(int step, String code) {
    write("a", "older");
    disk.failing(step, step, code);

    Outcome<Void> outcome = Outcome.of(files.write("a", big(), work));

    assertThat(outcome.reason().code()).isEqualTo(code);
    assertThat(outcome.reason()).hasMessageContaining("'a' was not written");
    assertThat(disk.files()).containsExactlyEntriesOf(java.util.Map.of("a", "older"));
    assertThat(claims.open()).isEmpty();
  }

  @Test
  void aWriteHasThatManySteps() {
    disk.failing(99, 99, "");

    assertThat(Outcome.of(files.write("a", big(), work)).word()).isEqualTo("kept");
    assertThat(disk.steps()).isEqualTo(STEPS_OF_A_WRITE);
  }

  @Test
  void aTabThatDiesAtAnyStepLeavesTheOldContentOrTheNewAndNothingElse() {
    for (int step = 0; step <= STEPS_OF_A_WRITE; step++) {
      write("a", "older");
      disk.failing(step, 99, "");
      Outcome<Void> outcome = Outcome.of(files.write("a", big(), work));
      assertThat(outcome.word()).isEqualTo(step < STEPS_OF_A_WRITE ? "pending" : "kept");

      disk.failing(99, 99, "");
      claims.die();
      new Sweeping(disk, claims, clock).run();

      assertThat(disk.files()).containsOnlyKeys("a");
      assertThat(read("a")).isEqualTo(step < STEPS_OF_A_WRITE ? "older" : big().text());
    }
  }

  @Test
  void whatCannotBeRemovedAfterAFailureIsSweptAwayLater() {
    disk.failing(1, 99, ErrorCode.STORAGE_UNAVAILABLE);
    Outcome.of(files.write("a", big(), work)).reason();
    assertThat(disk.files()).containsOnlyKeys(".claim-0");

    disk.failing(99, 99, "");
    new Sweeping(disk, claims, clock).run();

    assertThat(disk.files()).isEmpty();
  }

  @Test
  void aWriteThatIsCancelledLeavesTheOldContent() {
    write("a", "older");
    Work cancelled = new Work((done, total) -> cancellation.request(), cancellation);

    Outcome<Void> outcome = Outcome.of(files.write("a", big(), cancelled));

    assertThat(outcome.word()).isEqualTo(Failures.ABORTED);
    assertThat(disk.files()).containsOnlyKeys("a");
    assertThat(read("a")).isEqualTo("older");
  }

  @Test
  void aReadThatIsCancelledStops() {
    write("a", big().text());
    Work cancelled = new Work((done, total) -> cancellation.request(), cancellation);
    TextSink sink = new TextSink();

    assertThat(Outcome.of(files.read("a", () -> sink, cancelled)).word())
        .isEqualTo(Failures.ABORTED);
    assertThat(sink.text()).hasSize(MEGABYTE);
  }

  @Test
  void aFileThatIsReplacedWhileItIsReadIsReadAgain() {
    write("a", "new");
    disk.failing(0, 1, Failures.CHANGED);
    TextSink sink = new TextSink();

    Outcome<Void> outcome = Outcome.of(files.read("a", () -> sink, work));
    assertThat(outcome.word()).isEqualTo("pending");
    clock.advance(1000);

    assertThat(outcome.word()).isEqualTo("kept");
    assertThat(sink.text()).isEqualTo("new");
  }

  @Test
  void aFileThatIsInUseIsReplacedWhenItIsFree() {
    disk.failing(3, 5, Failures.BUSY);

    Outcome<Void> outcome = Outcome.of(files.write("a", new TextContent("new"), work));
    assertThat(outcome.word()).isEqualTo("pending");
    clock.advance(1000);

    assertThat(outcome.word()).isEqualTo("kept");
    assertThat(disk.files()).containsOnlyKeys("a");
  }

  @Test
  void aFileThatStaysInUseIsUnavailable() {
    disk.failing(3, 22, Failures.BUSY);

    Outcome<Void> outcome = Outcome.of(files.write("a", new TextContent("new"), work));
    clock.advance(10_000);

    assertThat(outcome.word()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE);
    assertThat(disk.files()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    BerthException failure = Outcome.of(files.read("gone.txt", TextSink::new, work)).reason();

    assertThat(failure.code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
    assertThat(failure).hasMessageContaining("'gone.txt'");
  }

  @Test
  void filesAreListedByNameWithoutThoseThatAreBeingWritten() {
    write("b", "1");
    write("notes/z", "22");
    write("a", "333");
    write("notes-2/x", "1");
    disk.files().put(".claim-9", "half");

    assertThat(names("")).containsExactly("a", "b", "notes-2/x", "notes/z");
    assertThat(names("notes")).containsExactly("notes/z");
    assertThat(Outcome.of(files.list("notes")).value().get(0).size()).isEqualTo(2);
  }

  @Test
  void aRemovedFileIsGoneAndASecondTimeIsNoFailure() {
    write("a", "1");

    assertThat(Outcome.of(files.remove("a")).word()).isEqualTo("kept");
    assertThat(Outcome.of(files.remove("a")).word()).isEqualTo("kept");
    assertThat(disk.files()).isEmpty();
  }

  @Test
  void whatAnotherTabWritesIsNotSweptAway() {
    claims.claim("claim-7");
    disk.files().put(".claim-7", "half");
    disk.files().put(".claim-8", "left");

    new Sweeping(disk, claims, clock).run();

    assertThat(disk.files()).containsOnlyKeys(".claim-7");
  }

  @Test
  void whereNobodyKnowsWhoWritesOnlyWhatIsOldIsSweptAway() {
    claims.areUnknown();
    disk.files().put(".claim-8", "perhaps in use");

    assertThat(Outcome.of(new Sweeping(disk, claims, clock).run()).word()).isEqualTo("kept");

    assertThat(disk.files()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "/a", "a/", "a//b", ".", "..", "a/../b", "../a", ".a", "a/.b", "a b", "a\\b", "a+b",
        "ä", "a\u0000"
      })
  void whatIsNoNameIsRefusedBeforeAnythingHappens(String name) {
    BerthException failure =
        catchThrowableOfType(
            BerthException.class, () -> files.write(name, new TextContent("1"), work));

    assertThat(failure.code()).isEqualTo(ErrorCode.STORAGE_INVALID);
    assertThat(failure).hasMessageContaining("'" + name + "'");
    assertThat(disk.steps()).isZero();
  }

  @Test
  void aNameHasAtMost200Characters() {
    write("a".repeat(200), "1");

    assertThat(
            catchThrowableOfType(
                BerthException.class, () -> files.read("a".repeat(201), TextSink::new, work)))
        .hasMessageContaining("201 characters");
  }

  private static TextContent big() {
    return new TextContent("n".repeat(MEGABYTE + 1));
  }

  private void write(String name, String text) {
    assertThat(Outcome.of(files.write(name, new TextContent(text), work)).word()).isEqualTo("kept");
  }

  private String read(String name) {
    TextSink sink = new TextSink();
    Work reading = new Work(work.progress(), new Cancellation());
    assertThat(Outcome.of(files.read(name, () -> sink, reading)).word()).isEqualTo("kept");
    return sink.text();
  }

  private List<String> names(String folder) {
    Vec<FileEntry> entries = Outcome.of(files.list(folder)).value();
    return IntStream.range(0, entries.size()).mapToObj(i -> entries.get(i).name()).toList();
  }
}
