package dev.berth.bootstrap.navigation;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.ScriptedFetcher.Request;
import java.util.function.Consumer;

/** Something that can happen in a {@link BusyShop} at any time. */
enum Move {
  TO_LANDING(to("/")),
  TO_SIGN_UP(to("/account/sign-up")),
  TO_CATALOGUE(to("/catalogue")),
  TO_SHOES(to("/catalogue/shoes")),
  TO_PLAYER(to("/player/7")),
  TO_OTHER_PLAYER(to("/player/8")),
  TO_HELP(to("/help")),
  TO_RETURNS(to("/help/returns")),
  TO_OLD_HELP(to("/older-help")),
  TO_NOWHERE(to("/nowhere")),
  REPLACED_BY_SHOES(shop -> shop.visit("/catalogue/shoes", Visit.Action.REPLACE)),
  REPLACED_BY_LANDING(shop -> shop.visit("/", Visit.Action.REPLACE)),
  DOUBLE_CLICK_ON_HELP(shop -> shop.doubleClick("/help")),
  DOUBLE_CLICK_ON_CATALOGUE(shop -> shop.doubleClick("/catalogue")),
  SCRIPT_WRITES_RETURNS(shop -> shop.write("/help/returns")),
  SCRIPT_WRITES_SIGN_UP(shop -> shop.write("/account/sign-up")),
  BACK(BusyShop::goBack),
  FORWARD(BusyShop::goForward),
  TRY_AGAIN(BusyShop::tryAgain),
  SIGN_IN(BusyShop::signIn),
  SIGN_OUT(BusyShop::signOut),
  ENTRY_COMES(shop -> shop.entry(Request::answersWithPage)),
  ENTRY_IS_MISSING(shop -> shop.entry(request -> request.answers(404, "text/html"))),
  NETWORK_BREAKS_OFF(shop -> shop.entry(Request::breaksOff)),
  HOOK_SUCCEEDS(shop -> shop.hook(promise -> promise.fulfil(null))),
  HOOK_FAILS(
      shop ->
          shop.hook(
              promise -> promise.reject(new BerthException(ErrorCode.LIFECYCLE_FAILED, "boom")))),
  PLAYER_HOLDS_ITS_USER(shop -> shop.playerHolds(true)),
  PLAYER_LETS_ITS_USER_GO(shop -> shop.playerHolds(false)),
  LISTENER_OBJECTS_TO_HELP(shop -> shop.listenerObjects(true)),
  LISTENER_CONSENTS(shop -> shop.listenerObjects(false)),
  A_MOMENT_PASSES(shop -> shop.pass(100)),
  HOOKS_BECOME_LATE(shop -> shop.pass(1000)),
  EVERYTHING_BECOMES_LATE(shop -> shop.pass(5000)),
  ALL_COMES_TO_REST(BusyShop::comeToRest);

  private final Consumer<BusyShop> effect;

  Move(Consumer<BusyShop> effect) {
    this.effect = effect;
  }

  void make(BusyShop shop) {
    effect.accept(shop);
  }

  private static Consumer<BusyShop> to(String url) {
    return shop -> shop.visit(url, Visit.Action.PUSH);
  }
}
