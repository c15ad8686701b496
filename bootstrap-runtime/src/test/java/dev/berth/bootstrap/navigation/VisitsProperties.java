package dev.berth.bootstrap.navigation;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens in whatever order, the shop ends up with the right page. */
class VisitsProperties {
  @Property(tries = 1000)
  void wheneverNothingIsUnderWayTheOnePageShownIsTheOneThatAddressAndStatusAskFor(
      @ForAll("stories") List<Move> story) {
    BusyShop shop = new BusyShop();
    for (Move move : story) {
      move.make(shop);
      if (shop.isQuiet()) {
        shop.assertAllIsWell();
      }
    }
    shop.comeToRest();
    shop.assertAllIsWell();
  }

  @Provide
  Arbitrary<List<Move>> stories() {
    return Arbitraries.of(Move.class).list().ofMinSize(5).ofMaxSize(40);
  }
}
