package dev.berth.bootstrap.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.fakes.Outcome;
import dev.berth.bootstrap.fakes.ScriptedFetcher.Request;
import dev.berth.bootstrap.fakes.ScriptedHooks;
import dev.berth.bootstrap.fakes.TestShell;
import dev.berth.bootstrap.lifecycle.Stage;
import dev.berth.bootstrap.session.Session;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * The shop of {@link ShopRoutes} with users who do not wait: entries and hooks are under way while
 * the next thing happens. Knows by itself, and not from the code under test, what must be shown.
 */
final class BusyShop {
  private final TestShell shell = TestShell.openedAt("/");
  private final List<Outcome<Void>> visits = new ArrayList<>();
  private final Deque<Promise<Void>> hooksUnderWay = new ArrayDeque<>();
  private boolean playerHolds;
  private boolean listenerObjects;

  BusyShop() {
    give("auth", "mount", "unmount");
    give("sorry", "mount", "unmount");
    slow(give("catalogue", "mount", "update", "unmount"), "mount", "update", "unmount");
    ScriptedHooks player = give("player", "mount", "beforeUnmount", "unmount");
    slow(player, "mount");
    player.answering("beforeUnmount", this::playersAnswer);
    shell.audience.consentsWhen(
        (from, to) -> from.isEmpty() || !to.startsWith("/help") || !listenerObjects);
    shell.start(ShopRoutes.JSON);
    shell.network.letsRequestsWait();
  }

  void visit(String url, Visit.Action action) {
    visits.add(Outcome.of(shell.navigator.navigate(url, action, null)));
  }

  void goBack() {
    if (shell.tab.canGoBack()) {
      shell.tab.back();
    }
  }

  void goForward() {
    if (shell.tab.canGoForward()) {
      shell.tab.forward();
    }
  }

  void doubleClick(String url) {
    shell.clicks.click(url);
    shell.clicks.click(url);
  }

  /** A script of the page that is there, or on its way in or out, calls {@code pushState}. */
  void write(String url) {
    if (shell.stage.current() != null) {
      shell.tab.push(Address.of(url), null);
      shell.navigator.moved();
    }
  }

  void signIn() {
    shell.signIn();
  }

  void signOut() {
    shell.signOut();
  }

  void tryAgain() {
    if (shell.page.shown().startsWith("error")) {
      shell.page.tryAgain();
    }
  }

  void playerHolds(boolean now) {
    playerHolds = now;
  }

  void listenerObjects(boolean now) {
    listenerObjects = now;
  }

  void pass(int millis) {
    shell.clock.advance(millis);
  }

  /** Treats the entry that was asked for last, when one is under way. */
  void entry(Consumer<Request> treatment) {
    List<Request> waiting = shell.network.waiting();
    if (!waiting.isEmpty()) {
      treatment.accept(waiting.get(waiting.size() - 1));
    }
  }

  /** Settles the hook that was called first, when one is under way. */
  void hook(Consumer<Promise<Void>> treatment) {
    if (!hooksUnderWay.isEmpty()) {
      treatment.accept(hooksUnderWay.remove());
    }
  }

  /** Nothing is under way any more. */
  boolean isQuiet() {
    return shell.network.waiting().isEmpty() && shell.clock.waiting() == 0;
  }

  /** Lets everything that is under way succeed. */
  void comeToRest() {
    while (!isQuiet()) {
      entry(Request::answersWithPage);
      hook(promise -> promise.fulfil(null));
      pass(10);
    }
  }

  void assertAllIsWell() {
    assertThat(visits).extracting(Outcome::word).as("visits").doesNotContain("pending");
    assertThat(shell.page.isBusy()).as("busy").isFalse();
    assertStageAgreesWithPage();
    assertRightPageIsShown();
    new LifeStories(shell.journal.lines()).assertEveryoneWhoCameAndWentDidSoInOrder();
  }

  private void assertStageAgreesWithPage() {
    String shown = shell.page.shown();
    assertThat(shown).as("shown").isNotEmpty();
    boolean isError = shown.startsWith("error");
    assertThat(shell.stage.state()).isEqualTo(isError ? Stage.State.EMPTY : Stage.State.MOUNTED);
    assertThat(shell.navigator.here() == null).isEqualTo(isError);
    if (!isError) {
      assertThat(shell.stage.current().microFrontend().name()).isEqualTo(shown);
      assertThat(shell.navigator.here().address()).isEqualTo(shell.tab.current());
    }
  }

  private void assertRightPageIsShown() {
    String shown = shell.page.shown();
    String wanted = wantedAt(shell.tab.url());
    if (shown.equals(wanted)) {
      return;
    }
    List<String> told = shell.journal.about("told");
    String reason = told.get(told.size() - 1);
    assertThat(reason).as("reason for %s in place of %s", shown, wanted).endsWith(" at " + wanted);
    assertThat(shown).isIn("error " + reason.split(" ")[2], standInFor(wanted));
  }

  private static String standInFor(String name) {
    return name.equals("player") ? "sorry" : "no stand-in";
  }

  private String wantedAt(String path) {
    boolean signedIn = shell.session.status().equals(Session.AUTHENTICATED);
    if (path.equals("/")) {
      return "landing";
    }
    String first = path.split("/")[1];
    return switch (first) {
      case "account" -> "auth";
      case "catalogue" -> signedIn ? "catalogue" : "nothing: it must have sent the user to sign in";
      case "player", "help", "sorry" -> first;
      default -> "error " + ErrorCode.NO_ROUTE;
    };
  }

  private ScriptedHooks give(String name, String... heard) {
    return shell.gives(name, new ScriptedHooks(name, shell.journal, heard));
  }

  private void slow(ScriptedHooks hooks, String... names) {
    for (String name : names) {
      hooks.answering(name, this::underWay);
    }
  }

  private Promise<Void> underWay() {
    Promise<Void> promise = new Promise<>();
    hooksUnderWay.add(promise);
    return promise;
  }

  private Promise<Void> playersAnswer() {
    return playerHolds
        ? Promise.rejected(new BerthException(ErrorCode.NAVIGATION_REFUSED, "an unsaved form"))
        : Promise.done();
  }
}
