package dev.berth.bootstrap.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {
  private static final int MEGABYTE = 1024 * 1024;

  @ParameterizedTest
  @CsvSource({
    "0,  10, 8, STORAGE_UNAVAILABLE",
    "0,  10, 9, STORAGE_UNAVAILABLE",
    "0,  10, 10, STORAGE_FULL",
    "10, 10, 0, STORAGE_FULL",
    "4,  10, 6, STORAGE_FULL",
    "4,  10, 5, STORAGE_UNAVAILABLE"
  })
  void aWriteFailsForLackOfRoomWhenWhatIsLeftDoesNotHoldItAndTheReserve(
      int used, int quota, int wanted, String code) {
    Room room = new Room((double) used * MEGABYTE, (double) quota * MEGABYTE, true);

    BerthException explained =
        room.explain(
            new BerthException(Failures.UNEXPLAINED, "IOError: no."), (double) wanted * MEGABYTE);

    assertThat(explained.code()).isEqualTo(code);
    assertThat(explained.explanation()).isEqualTo("IOError: no.");
  }

  @Test
  void nobodyCallsADeviceFullThatDoesNotSayHowLargeItIs() {
    assertThat(
            new Room(0, 0, false)
                .explain(new BerthException(Failures.UNEXPLAINED, "No."), MEGABYTE)
                .code())
        .isEqualTo(ErrorCode.STORAGE_UNAVAILABLE);
  }

  @Test
  void whatIsKnownOfAFailureStays() {
    BerthException known = new BerthException(ErrorCode.FILE_NOT_FOUND, "Gone.");

    assertThat(new Room(1, 1, true).explain(known, MEGABYTE)).isSameAs(known);
  }
}
