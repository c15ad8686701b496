package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.HostApi;
import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.BodyReader;
import dev.berth.bootstrap.browser.InlineScriptHashes;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.dom.Arrival;
import dev.berth.bootstrap.browser.dom.EntryMarkup;
import dev.berth.bootstrap.browser.dom.GuardedAttributes;
import dev.berth.bootstrap.browser.dom.OwnPolicy;
import dev.berth.bootstrap.browser.dom.ScriptPlans;
import dev.berth.bootstrap.browser.reclaim.StoredData;
import dev.berth.bootstrap.reclaim.LeftoverReport;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** The host as the bootstrap's core calls it, across the border between two scripts. */
final class PublishedHost implements HostApi {
  private final NativeGlobals natives;
  private final ScriptPlans plans;
  private final JSObject storage;
  private final JSObject platform;
  private final HostReclaimers reclaimers;
  private final StoredData stored;
  private GuestExports exports;

  PublishedHost(
      NativeGlobals natives,
      JSObject storage,
      JSObject platform,
      HostReclaimers reclaimers,
      StoredData stored) {
    this.natives = natives;
    this.plans = ScriptPlans.begin(natives);
    this.storage = storage;
    this.platform = platform;
    this.reclaimers = reclaimers;
    this.stored = stored;
  }

  @Override
  public JSObject getStorage() {
    return storage;
  }

  @Override
  public JSObject getPlatform() {
    return platform;
  }

  @Override
  public LifeApi getLife() {
    return reclaimers.life();
  }

  @Override
  public void park(JSObject page) {
    reclaimers.head().park(page);
  }

  @Override
  public JsPromise<JSObject> isAllowed(String script, String hashes) {
    return InlineScriptHashes.contain(script, hashes);
  }

  @Override
  public JsPromise<JSObject> read(JsPromise<JSObject> answer) {
    return BodyReader.read(answer);
  }

  @Override
  public String mask(String html) {
    return EntryMarkup.mask(html);
  }

  @Override
  public void adapt(HTMLDocument page, String url, String encoding, String policy) {
    EntryMarkup.adapt(page, url, encoding);
    if (natives.isStrict()) {
      OwnPolicy.apply(page, policy, natives.getNonce());
    }
  }

  @Override
  public void recheck(Element copy) {
    GuardedAttributes.setAgain(copy, natives.isStrict(), natives.getTrusted());
  }

  @Override
  public String refuse(JSObject script) {
    return "A script of the page was refused, "
        + InlineScriptHashes.refuse(script)
        + ": the content security policy is strict. Give it the nonce; or, where it is inline, put"
        + " its hash into inlineScripts of the micro-frontend in the route map.";
  }

  @Override
  public void arrive(HTMLElement outlet, boolean switched) {
    Arrival.at(outlet, switched);
  }

  @Override
  public JsPromise<JSObject> plan(Element script, HTMLElement hint, String home) {
    return plans.plan(script, hint, home);
  }

  @Override
  public boolean needsPage(String base) {
    return plans.needsPage(base);
  }

  @Override
  public void arm() {
    plans.arrive();
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
