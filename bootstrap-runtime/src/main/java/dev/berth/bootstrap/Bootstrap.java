package dev.berth.bootstrap;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Application;
import dev.berth.bootstrap.browser.BrowserAddressBar;
import dev.berth.bootstrap.browser.BrowserClock;
import dev.berth.bootstrap.browser.BrowserEntryExplainer;
import dev.berth.bootstrap.browser.BrowserFetcher;
import dev.berth.bootstrap.browser.BrowserKinds;
import dev.berth.bootstrap.browser.BrowserRouteMapCheck;
import dev.berth.bootstrap.browser.BrowserSessionStore;
import dev.berth.bootstrap.browser.ConfigurationView;
import dev.berth.bootstrap.browser.DocumentEvents;
import dev.berth.bootstrap.browser.Foyer;
import dev.berth.bootstrap.browser.GuestQuestion;
import dev.berth.bootstrap.browser.HookContexts;
import dev.berth.bootstrap.browser.HostDocumentLife;
import dev.berth.bootstrap.browser.HostDocumentParser;
import dev.berth.bootstrap.browser.HostHousekeeping;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsonResource;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.PageParsing;
import dev.berth.bootstrap.browser.PartLoader;
import dev.berth.bootstrap.browser.PublishedBerth;
import dev.berth.bootstrap.browser.Refreshing;
import dev.berth.bootstrap.browser.RouteView;
import dev.berth.bootstrap.browser.StartOptions;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.browser.dom.BrowserOutlet;
import dev.berth.bootstrap.browser.dom.BrowserShellView;
import dev.berth.bootstrap.browser.keep.HostFreezer;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.config.Configuration;
import dev.berth.bootstrap.lifecycle.Premises;
import dev.berth.bootstrap.lifecycle.Stage;
import dev.berth.bootstrap.loading.DocumentLife;
import dev.berth.bootstrap.loading.EntryExplainer;
import dev.berth.bootstrap.loading.EntryPointLoader;
import dev.berth.bootstrap.loading.FetchedAhead;
import dev.berth.bootstrap.navigation.AddressBar;
import dev.berth.bootstrap.navigation.ApplicationShell;
import dev.berth.bootstrap.navigation.Navigator;
import dev.berth.bootstrap.navigation.Redeployment;
import dev.berth.bootstrap.navigation.RouteMapCheck;
import dev.berth.bootstrap.navigation.Surroundings;
import dev.berth.bootstrap.navigation.Switch;
import dev.berth.bootstrap.parts.PublishedCore;
import dev.berth.bootstrap.parts.PublishedPrefetch;
import dev.berth.bootstrap.session.UserSession;
import org.teavm.jso.JSObject;

/** The entry of the script, and the one place where its parts are put together. */
public final class Bootstrap {
  private final NativeGlobals natives = NativeGlobals.capture();
  private final Owners owners = Owners.begin();
  private final Clock clock = new BrowserClock(natives);
  private final PartLoader parts = new PartLoader(natives);
  private final AddressBar bar = new BrowserAddressBar(natives, parts);
  private final DocumentEvents events = new DocumentEvents();
  private final ConfigurationView settings = new ConfigurationView();
  private final HostHousekeeping housekeeping = new HostHousekeeping(natives, owners);
  private final UserSession session = new UserSession(new BrowserSessionStore(natives), clock);
  private final RouteView route = new RouteView(bar, session);

  private Bootstrap() {}

  public static void main(String[] args) {
    StartOptions options = StartOptions.ofScript();
    Bootstrap bootstrap = new Bootstrap();
    PublishedBerth berth =
        new PublishedBerth(
            new Foyer(
                bootstrap.session,
                bootstrap.route,
                bootstrap.settings,
                bootstrap.events,
                bootstrap.housekeeping,
                bootstrap.owners),
            bootstrap::start);
    berth.publish();
    if (!options.isManual()) {
      PageParsing.whenDone(bootstrap.natives, () -> berth.start(options.values()));
    }
  }

  private Promise<Void> start(StartOptions options, PublishedBerth berth) {
    parts.standBeside(options.source());
    BrowserOutlet outlet = new BrowserOutlet(options.outlet());
    DocumentLife life = new HostDocumentLife(() -> housekeeping.host().getLife());
    BrowserFetcher fetcher = new BrowserFetcher(natives, Urls.page());
    JsonResource routeMap = options.routes(fetcher);
    EntryExplainer explainer = new BrowserEntryExplainer(parts, clock, routeMap.url());
    BrowserKinds kinds =
        new BrowserKinds(
            parts, explainer, GuestQuestion.place(natives, outlet.element(), routeMap.url()), life);
    EntryPointLoader loader =
        new EntryPointLoader(
            new BrowserFetcher(natives, routeMap.url(), housekeeping, parts),
            new HostDocumentParser(housekeeping, kinds),
            explainer,
            kinds,
            clock);
    Stage stage =
        new Stage(
            new Premises(
                outlet,
                housekeeping,
                life,
                new HostFreezer(parts, natives, housekeeping, outlet, events)),
            events,
            clock);
    BrowserShellView view = new BrowserShellView(outlet, housekeeping, events, natives);
    Surroundings around = new Surroundings(bar, view, events);
    Switch pageSwitch = new Switch(loader, new FetchedAhead(loader, clock), stage, around);
    Navigator navigator = new Navigator(session, stage, pageSwitch, around);
    Application application =
        new Application(navigator, stage, new HookContexts(outlet.element(), route, settings));
    berth.attach(application);
    ApplicationShell shell = new ApplicationShell(session, navigator, around);
    RouteMapCheck check = new BrowserRouteMapCheck(parts, events);
    Promise<Void> started =
        shell.start(
            routeMap,
            check,
            () ->
                prepare(
                    options.configuration(fetcher),
                    options,
                    berth,
                    new PublishedCore(
                        application,
                        natives,
                        owners,
                        outlet,
                        parts,
                        events,
                        new Redeployment(
                            new BrowserFetcher(natives, routeMap.url(), housekeeping, parts)
                                .revalidating(),
                            stage,
                            navigator,
                            clock),
                        Js.truthy(options.values(), "trace"))));
    new Refreshing(natives, clock)
        .begin(
            options.refreshMillis(),
            () -> {
              fetcher.revalidating();
              shell.refresh(routeMap, check);
            });
    started.whenSettled(
        () -> {
          if (navigator.fetchesAhead()) {
            parts.call("prefetch", new PublishedPrefetch(navigator, natives, owners));
          }
        });
    return started;
  }

  private Promise<Void> prepare(
      JsonResource source, StartOptions options, PublishedBerth berth, CoreApi core) {
    Promise<Void> host = housekeeping.load(parts, core);
    JSObject question = Js.object();
    Js.set(question, "core", core);
    Js.set(question, "options", options.values());
    Js.set(question, "session", berth.desk());
    return loadConfiguration(source, question).then(done -> host);
  }

  /** An application can go on without its configuration. */
  private Promise<Void> loadConfiguration(JsonResource source, JSObject question) {
    return Configuration.load(source, clock)
        .then(config -> settings.take(parts, config, source, question))
        .then(taken -> settings.guardStorage(parts, question))
        .recover(
            failure -> {
              events.error(failure, null);
              return Promise.done();
            });
  }
}
