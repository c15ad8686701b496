package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.DocumentApi;
import dev.berth.bootstrap.api.HostApi;
import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.BodyReader;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.dom.Arrival;
import dev.berth.bootstrap.browser.dom.HeldHeight;
import dev.berth.bootstrap.browser.dom.Progress;
import dev.berth.bootstrap.browser.dom.StandInMembers;
import dev.berth.bootstrap.browser.dom.Transition;
import dev.berth.bootstrap.browser.events.PublishedEvents;
import dev.berth.bootstrap.browser.insertion.BrowserPage;
import dev.berth.bootstrap.browser.insertion.EntryParser;
import dev.berth.bootstrap.browser.reclaim.StoredData;
import dev.berth.bootstrap.browser.storage.SessionValues;
import dev.berth.bootstrap.reclaim.LeftoverReport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The host as the bootstrap's core calls it, across the border between two scripts. */
final class PublishedHost implements HostApi {
  private final BrowserPage page;
  private final Progress progress;
  private final Arrival arrival;
  private final Transition transition;
  private final HeldHeight height;
  private final JSObject storage;
  private final HostDevice device;
  private final JSObject files;
  private final JSObject events = PublishedEvents.publish();
  private final HostReclaimers reclaimers;
  private final StoredData stored;
  private final SessionValues sessionValues;
  private GuestExports exports;

  PublishedHost(
      BrowserPage page,
      JSObject storage,
      JSObject files,
      HostDevice device,
      HostReclaimers reclaimers,
      StoredData stored,
      SessionValues sessionValues) {
    this.page = page;
    this.progress = new Progress(page.clock());
    this.arrival = new Arrival(page.natives(), page.clock(), page.outlet().element());
    this.transition = new Transition(page.natives());
    this.height = new HeldHeight(page.outlet().element());
    this.storage = storage;
    this.files = files;
    this.device = device;
    this.reclaimers = reclaimers;
    this.stored = stored;
    this.sessionValues = sessionValues;
  }

  /** See {@link dev.berth.bootstrap.browser.dom.FocusSpots#returning}. */
  JSObject focusReturning() {
    return arrival.focus().returning();
  }

  @Override
  public JSObject getStorage() {
    return storage;
  }

  @Override
  public JSObject getFiles() {
    return files;
  }

  @Override
  public JSObject getPlatform() {
    return device.platform();
  }

  @Override
  public void whenReady(Told told) {
    device.find(told);
  }

  @Override
  public JSObject getEvents() {
    return events;
  }

  @Override
  public LifeApi getLife() {
    return reclaimers.life();
  }

  @Override
  public JsPromise<JSObject> read(JsPromise<JSObject> answer) {
    return BodyReader.read(answer);
  }

  @Override
  public DocumentApi parse(String url, String text, String encoding, String policy, String hashes) {
    return EntryParser.parse(url, text, encoding, policy, hashes, page);
  }

  @Override
  public void turn(HTMLElement outlet, JSObject taken) {
    Callback task = Js.cast(taken);
    height.hold();
    transition.begin(outlet, task);
  }

  @Override
  public void arrive(HTMLElement outlet, boolean switched) {
    height.release();
    arrival.at(outlet, switched);
    transition.end();
  }

  @Override
  public void progress(boolean begins) {
    if (begins) {
      progress.begin();
    } else {
      progress.end();
      height.release();
      arrival.settle();
      transition.end();
    }
  }

  @Override
  public void arm() {
    sessionValues.settle();
    page.plans().arrive();
    reclaimers.all().arm();
    stored.note();
    exports = GuestExports.listen();
  }

  @Override
  public JSObject exported(String microFrontend) {
    return exports.find(microFrontend);
  }

  @Override
  public TakenApi reclaim(boolean kept) {
    StandInMembers.remove();
    arrival.end();
    reclaimers.ledger().hold(kept);
    LeftoverReport report = reclaimers.all().reclaim();
    reclaimers.ledger().addTo(report);
    JSObject view = LeftoverView.of(report, reclaimers.ledger().places(), stored.written());
    LeftoverView.count(view, reclaimers.ledger().late());
    return new PublishedTaken(report, view, reclaimers.ledger().discarding());
  }

  @Override
  public String obstacle() {
    return reclaimers.ledger().obstacle();
  }

  @Override
  public void moved() {
    reclaimers.history().moved();
  }

  @Override
  public String place() {
    return reclaimers.history().place();
  }

  @Override
  public JSObject open() {
    return reclaimers.ledger().open();
  }

  /** What was taken back, for the core. */
  private static final class PublishedTaken implements TakenApi {
    private final LeftoverReport report;
    private final JSObject view;
    private final Runnable discarding;

    PublishedTaken(LeftoverReport report, JSObject view, Runnable discarding) {
      this.report = report;
      this.view = view;
      this.discarding = discarding;
    }

    @Override
    public JSObject getReport() {
      return view;
    }

    @Override
    public int getLeftoverCount() {
      return report.leftoverCount();
    }

    @Override
    public void restore(boolean kept) {
      report.restore(kept);
    }

    @Override
    public void discard() {
      discarding.run();
    }
  }
}
