package dev.berth.bootstrap.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.fakes.HandDrivenClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchesTest {
  private final HandDrivenClock clock = new HandDrivenClock();
  private final MemoryArea local = new MemoryArea();
  private final StorageAreas areas =
      new StorageAreas(local, new MemoryArea(), attempt -> {}, failure -> {});
  private final ScopedStorage shop = new ScopedStorage("mfe:shop", areas, clock);
  private final Watches watches = new Watches(areas, clock);
  private final List<String> heard = new ArrayList<>();

  @Test
  void aChangeIsToldWhenWhoeverHasMadeItIsDone() {
    watch("cart");

    set("cart", "1", 0);
    assertThat(heard).isEmpty();
    clock.advance(0);

    assertThat(heard).containsExactly("1");
  }

  @Test
  void changesInOneTurnAreToldAsOne() {
    watch("cart");
    set("cart", "1", 0);
    set("cart", "2", 0);
    clock.advance(0);

    assertThat(heard).containsExactly("2");
  }

  @Test
  void whatStaysTheSameIsNotTold() {
    set("cart", "1", 0);
    watch("cart");
    set("cart", "1", 0);
    set("other", "2", 0);
    clock.advance(0);

    assertThat(heard).isEmpty();
  }

  @Test
  void aRemovalAndAClearingAreToldAsNothing() {
    set("cart", "1", 0);
    watch("cart");
    shop.remove("cart", "local");
    clock.advance(0);
    set("cart", "2", 0);
    clock.advance(0);
    shop.clear("local");
    clock.advance(0);

    assertThat(heard).containsExactly("null", "2", "null");
  }

  @Test
  void whatAnotherTabWritesIsSeenAtTheNextLook() {
    watch("cart");
    local.write("berth:mfe:shop:cart", new StoredEntry("7", clock.now(), 0, false));
    watches.look();
    clock.advance(0);

    assertThat(heard).containsExactly("7");
  }

  @Test
  void theEndOfAValueIsToldWhenItComes() {
    set("offer", "1", 500);
    watch("offer");
    clock.advance(499);
    assertThat(heard).isEmpty();

    clock.advance(1);

    assertThat(heard).containsExactly("null");
  }

  @Test
  void aValueThatIsStoredAnewLivesItsNewTime() {
    watch("offer");
    set("offer", "1", 500);
    clock.advance(400);
    set("offer", "2", 500);
    clock.advance(400);
    assertThat(heard).containsExactly("1", "2");

    clock.advance(100);

    assertThat(heard).containsExactly("1", "2", "null");
  }

  @Test
  void aWatchThatHasEndedHearsNothingMore() {
    Runnable end = watch("offer");
    set("offer", "1", 500);
    end.run();
    clock.advance(1000);
    set("offer", "2", 500);
    clock.advance(0);

    assertThat(heard).isEmpty();
    assertThat(clock.waiting()).isZero();
  }

  @Test
  void anEndOfSessionIsTold() {
    shop.set("card", "1", new Terms("local", 0, true));
    watch("card");
    areas.endSession();
    clock.advance(0);

    assertThat(heard).containsExactly("null");
  }

  @Test
  void anUnknownAreaCannotBeWatched() {
    assertThat(
            catchThrowableOfType(
                BerthException.class, () -> watches.begin(shop, "cart", "disk", entry -> {})))
        .hasMessageContaining("'disk'");
  }

  private Runnable watch(String key) {
    return watches.begin(
        shop, key, "local", entry -> heard.add(entry == null ? "null" : entry.json()));
  }

  private void set(String key, String json, double ttl) {
    shop.set(key, json, new Terms("local", ttl, false));
  }
}
