package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.HostApi;
import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.InlineScriptHashes;
import dev.berth.bootstrap.reclaim.LeftoverReport;
import org.teavm.jso.JSObject;

/** The host as the bootstrap's core calls it, across the border between two scripts. */
final class PublishedHost implements HostApi {
  private final JSObject storage;
  private final JSObject platform;
  private final HostReclaimers reclaimers;

  PublishedHost(JSObject storage, JSObject platform, HostReclaimers reclaimers) {
    this.storage = storage;
    this.platform = platform;
    this.reclaimers = reclaimers;
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
  public void arm() {
    reclaimers.all().arm();
  }

  @Override
  public TakenApi reclaim() {
    return new PublishedTaken(reclaimers.all().reclaim());
  }

  /** What was taken back, for the core. */
  private static final class PublishedTaken implements TakenApi {
    private final LeftoverReport report;

    PublishedTaken(LeftoverReport report) {
      this.report = report;
    }

    @Override
    public JSObject getReport() {
      return LeftoverView.of(report);
    }

    @Override
    public int getLeftoverCount() {
      return report.leftoverCount();
    }

    @Override
    public void restore() {
      report.restore();
    }
  }
}
