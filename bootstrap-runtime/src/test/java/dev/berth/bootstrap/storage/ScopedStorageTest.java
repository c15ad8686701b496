package dev.berth.bootstrap.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.FullArea;
import dev.berth.bootstrap.fakes.HandDrivenClock;
import dev.berth.collections.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopedStorageTest {
  private final HandDrivenClock clock = new HandDrivenClock();
  private final FullArea session = new FullArea();
  private final List<BerthException> told = new ArrayList<>();
  private final StorageAreas areas =
      new StorageAreas(new MemoryArea(), session, attempt -> {}, told::add);
  private final ScopedStorage shop = new ScopedStorage("mfe:shop", areas, clock);
  private final ScopedStorage help = new ScopedStorage("mfe:help", areas, clock);

  @ParameterizedTest
  @ValueSource(strings = {"local", "session", "memory"})
  void aValueIsFoundInTheAreaWhereItWasStored(String area) {
    shop.set("cart", "[1]", terms(0, area));

    assertThat(shop.entry("cart", area).json()).isEqualTo("[1]");
    assertThat(keys(shop, area)).containsExactly("cart");
  }

  @Test
  void aKeyThatWasNeverStoredHasNoEntry() {
    assertThat(shop.entry("cart", "local")).isNull();
  }

  @Test
  void aValueReplacesTheOneBefore() {
    shop.set("cart", "1", terms(0, "local"));
    shop.set("cart", "2", terms(0, "local"));

    assertThat(shop.entry("cart", "local").json()).isEqualTo("2");
    assertThat(keys(shop, "local")).containsExactly("cart");
  }

  @Test
  void theScopesAreApart() {
    shop.set("cart", "1", terms(0, "local"));
    help.set("cart", "2", terms(0, "local"));
    help.clear("local");

    assertThat(shop.entry("cart", "local").json()).isEqualTo("1");
    assertThat(help.entry("cart", "local")).isNull();
    assertThat(keys(help, "local")).isEmpty();
  }

  @Test
  void aScopeWhoseNameBeginsLikeAnotherIsApartToo() {
    ScopedStorage shopping = new ScopedStorage("mfe:shopping", areas, clock);
    shopping.set("cart", "1", terms(0, "local"));

    shop.clear("local");

    assertThat(shopping.entry("cart", "local").json()).isEqualTo("1");
    assertThat(keys(shop, "local")).isEmpty();
  }

  @Test
  void theAreasAreApart() {
    shop.set("cart", "\"kept\"", terms(0, "local"));
    shop.set("cart", "\"of this page\"", terms(0, "memory"));

    assertThat(shop.entry("cart", "local").json()).isEqualTo("\"kept\"");
    assertThat(shop.entry("cart", "memory").json()).isEqualTo("\"of this page\"");
    assertThat(shop.entry("cart", "session")).isNull();
  }

  @Test
  void removingFromOneAreaLeavesTheOthersAlone() {
    shop.set("cart", "1", terms(0, "memory"));

    shop.remove("cart", "local");

    assertThat(shop.entry("cart", "memory").json()).isEqualTo("1");
  }

  @Test
  void anEntryTellsWhenItWasStoredAndWhenItEnds() {
    shop.set("offer", "1", terms(500, "local"));
    shop.set("cart", "1", terms(0, "local"));

    assertThat(shop.entry("offer", "local"))
        .isEqualTo(new StoredEntry("1", clock.now(), clock.now() + 500, false));
    assertThat(shop.entry("cart", "local").expiresAt()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "session", "memory"})
  void aValueEndsAfterItsTime(String area) {
    shop.set("offer", "1", terms(500, area));
    clock.advance(499);
    assertThat(shop.entry("offer", area)).isNotNull();

    clock.advance(1);

    assertThat(shop.entry("offer", area)).isNull();
    assertThat(keys(shop, area)).isEmpty();
  }

  @Test
  void aValueThatHasEndedIsTakenOutOfItsArea() {
    shop.set("offer", "1", terms(500, "local"));
    clock.advance(500);
    shop.entry("offer", "local");

    assertThat(areas.named("local").names("").size()).isZero();
  }

  @Test
  void whatAnAreaRefusesIsKeptForThisPage() {
    shop.set("cart", "1", terms(0, "session"));
    shop.set("offer", "1", terms(500, "session"));

    assertThat(shop.entry("cart", "session").json()).isEqualTo("1");
    assertThat(keys(shop, "session")).containsExactly("cart", "offer");
    assertThat(session.names("").size()).isZero();
  }

  @Test
  void whatAnAreaRefusesShowsInThatAreaOnly() {
    shop.set("cart", "1", terms(0, "session"));

    assertThat(shop.entry("cart", "local")).isNull();
    assertThat(shop.entry("cart", "memory")).isNull();
    assertThat(keys(shop, "memory")).isEmpty();
  }

  @Test
  void aRefusedValueReplacesTheOneThatWasAcceptedBefore() {
    session.isFull(false);
    shop.set("cart", "1", terms(0, "session"));
    session.isFull(true);

    shop.set("cart", "2", terms(0, "session"));

    assertThat(shop.entry("cart", "session").json()).isEqualTo("2");
    assertThat(keys(shop, "session")).containsExactly("cart");
    assertThat(session.read("berth:mfe:shop:cart").json()).isEqualTo("1");
  }

  @Test
  void whatAnotherTabStoresAfterARefusalCounts() {
    shop.set("cart", "1", terms(0, "session"));
    clock.advance(1);
    session.isFull(false);
    session.write("berth:mfe:shop:cart", new StoredEntry("3", clock.now(), 0, false));

    assertThat(shop.entry("cart", "session").json()).isEqualTo("3");
  }

  @Test
  void aRefusalIsToldOnce() {
    shop.set("cart", "1", terms(0, "session"));
    shop.set("cart", "2", terms(0, "session"));
    help.set("page", "1", terms(0, "session"));

    assertThat(told).singleElement().hasFieldOrPropertyWithValue("code", ErrorCode.STORAGE_FULL);
    assertThat(told.get(0))
        .hasMessageContaining("berth:mfe:shop:cart")
        .hasMessageContaining("page");
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "session", "memory"})
  void whatBelongsToTheSessionGoesWithIt(String area) {
    ScopedStorage shared = new ScopedStorage("shared", areas, clock);
    for (ScopedStorage storage : List.of(shop, help, shared)) {
      storage.set("card", "1", new Terms(area, 0, true));
      storage.set("theme", "1", terms(0, area));
    }

    areas.endSession();

    for (ScopedStorage storage : List.of(shop, help, shared)) {
      assertThat(keys(storage, area)).containsExactly("theme");
    }
  }

  @Test
  void theRulesSeeWhatIsAboutToBeStored() {
    List<Attempt> seen = new ArrayList<>();
    StorageAreas ruled = new StorageAreas(new MemoryArea(), session, seen::add, told::add);
    new ScopedStorage("shared", ruled, clock).set("other", "12345", terms(0, "local"));
    new ScopedStorage("mfe:shop", ruled, clock).set("cart", "[1]", terms(0, "memory"));

    assertThat(seen)
        .containsExactly(
            new Attempt("shared", "other", "12345", "local"),
            new Attempt("mfe:shop", "cart", "[1]", "memory"));
  }

  @Test
  void whatTheRulesRefuseChangesNothing() {
    StorageAreas ruled =
        new StorageAreas(
            new MemoryArea(),
            session,
            attempt -> {
              if (attempt.json().equals("2")) {
                throw new BerthException(ErrorCode.STORAGE_FULL, "Too much.");
              }
            },
            told::add);
    ScopedStorage of = new ScopedStorage("mfe:shop", ruled, clock);
    of.set("cart", "1", terms(0, "local"));

    catchThrowableOfType(BerthException.class, () -> of.set("cart", "2", terms(0, "local")));

    assertThat(of.entry("cart", "local").json()).isEqualTo("1");
  }

  @Test
  void anAcceptedValueReplacesTheOneThatWasRefusedBefore() {
    shop.set("cart", "1", terms(0, "session"));
    session.isFull(false);
    shop.set("cart", "2", terms(0, "session"));

    assertThat(shop.entry("cart", "session").json()).isEqualTo("2");
    assertThat(keys(shop, "session")).containsExactly("cart");
    shop.remove("cart", "session");
    assertThat(shop.entry("cart", "session")).isNull();
  }

  @Test
  void clearingAnAreaForgetsWhatItHadRefusedToo() {
    shop.set("cart", "1", terms(0, "session"));

    shop.clear("session");

    assertThat(shop.entry("cart", "session")).isNull();
  }

  @Test
  void aRemovedValueIsGone() {
    shop.set("cart", "1", terms(0, "local"));
    shop.set("cart", "1", terms(0, "session"));

    shop.remove("cart", "local");
    shop.remove("cart", "session");

    assertThat(shop.entry("cart", "local")).isNull();
    assertThat(shop.entry("cart", "session")).isNull();
  }

  @Test
  void anUnknownAreaIsNamedWithTheOnesThereAre() {
    BerthException failure =
        catchThrowableOfType(BerthException.class, () -> shop.set("cart", "1", terms(0, "cookie")));

    assertThat(failure.code()).isEqualTo(ErrorCode.STORAGE_INVALID);
    assertThat(failure)
        .hasMessageContaining("'cookie'")
        .hasMessageContaining("'local', 'session' or 'memory'");
  }

  @Test
  void aValueWithoutAKeyIsNotStored() {
    BerthException failure =
        catchThrowableOfType(BerthException.class, () -> shop.set("", "1", terms(0, "local")));

    assertThat(failure.code()).isEqualTo(ErrorCode.STORAGE_INVALID);
    assertThat(areas.named("local").names("").size()).isZero();
  }

  private static List<String> keys(ScopedStorage storage, String area) {
    Vec<String> keys = storage.keys(area);
    return IntStream.range(0, keys.size()).mapToObj(keys::get).toList();
  }

  private static Terms terms(double ttl, String area) {
    return new Terms(area, ttl, false);
  }
}
