package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.lifecycle.Premises;
import dev.berth.bootstrap.lifecycle.Stage;
import dev.berth.bootstrap.loading.EntryPointLoader;
import dev.berth.bootstrap.loading.FetchedAhead;
import dev.berth.bootstrap.navigation.ApplicationShell;
import dev.berth.bootstrap.navigation.Navigator;
import dev.berth.bootstrap.navigation.Redeployment;
import dev.berth.bootstrap.navigation.Surroundings;
import dev.berth.bootstrap.navigation.Switch;
import dev.berth.bootstrap.navigation.Visit;
import dev.berth.bootstrap.reclaim.Reclaimers;
import dev.berth.bootstrap.session.Session;
import dev.berth.bootstrap.session.UserSession;
import dev.berth.collections.Vec;

/**
 * An application in a browser that is not there: the real navigation, stage and session between
 * fakes of all that they touch. The network answers every request at once unless told otherwise.
 */
public final class TestShell {
  public final Journal journal = new Journal();
  public final HandDrivenClock clock = new HandDrivenClock();
  public final ScriptedFetcher network = new ScriptedFetcher();
  public final PageLibrary library = new PageLibrary(journal);
  public final ShellPage page = new ShellPage(journal);
  public final ScriptedLife life = new ScriptedLife(new Journal());
  public final RecordingAudience audience = new RecordingAudience(journal);
  public final InMemorySessionStore store = new InMemorySessionStore();
  public final UserSession session = new UserSession(store, clock);
  public final TabHistory tab;
  public final Stage stage;
  public final Navigator navigator;
  public final HandMadeClicks clicks;
  public final ApplicationShell shell;

  /** What the servers have now, whatever the browser has kept. */
  public final ScriptedFetcher servers = new ScriptedFetcher();

  public final Redeployment redeployment;

  private TestShell(String url) {
    tab = new TabHistory(url);
    Reclaimers reclaimers = new Reclaimers(Vec.of(new RecordingReclaimer("timers", journal)));
    stage =
        new Stage(
            new Premises(page, reclaimers, life, new ScriptedFreezer(journal)), audience, clock);
    Surroundings around = new Surroundings(tab, page, audience);
    EntryPointLoader loader =
        new EntryPointLoader(
            network,
            library,
            failure -> Promise.resolved(failure.advising("Look.")),
            library,
            clock);
    Switch pageSwitch = new Switch(loader, new FetchedAhead(loader, clock), stage, around);
    navigator = new Navigator(session, stage, pageSwitch, around);
    redeployment = new Redeployment(servers, stage, navigator, clock);
    clicks = new HandMadeClicks(navigator);
    shell = new ApplicationShell(session, navigator, around);
    network.always(ScriptedFetcher.Request::answersWithPage);
  }

  /** A page that was opened at the URL, and has not started its application yet. */
  public static TestShell openedAt(String url) {
    return new TestShell(url);
  }

  /** Starts the application with a route map that is in order. */
  public Outcome<Void> start(String routeMap) {
    return Outcome.of(
        shell.start(
            RouteMaps.source(routeMap), (map, source) -> Promise.resolved(""), Promise::done));
  }

  /** Has a micro-frontend give these hooks whenever its script runs. */
  public ScriptedHooks gives(String name, ScriptedHooks hooks) {
    library.putScript(name, () -> stage.give(hooks));
    return hooks;
  }

  public Outcome<Void> push(String url) {
    return Outcome.of(navigator.navigate(url, Visit.Action.PUSH, null));
  }

  /** Signs a user in, as {@code berth.session.signIn} does. */
  public void signIn() {
    session.become(new Session("token", "{}", Session.AUTHENTICATED, 0));
    navigator.sessionChanged(session.takeWanted());
  }

  public void signOut() {
    session.become(Session.NONE);
    navigator.sessionChanged("");
  }
}
