package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.DocumentApi;
import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.FetchedEntry;
import dev.berth.bootstrap.navigation.OwnAddress;
import dev.berth.routes.MicroFrontend;
import dev.berth.routes.RouteMatch;
import org.teavm.jso.JSObject;

/** An HTML entry point, which {@code bootstrap.host.js} has parsed and inserts. */
public final class HostDocument implements EntryDocument {
  private final DocumentApi page;
  private final String url;
  private final HostHousekeeping housekeeping;
  private final BrowserKinds kinds;

  HostDocument(DocumentApi page, String url, HostHousekeeping housekeeping, BrowserKinds kinds) {
    this.page = page;
    this.url = url;
    this.housekeeping = housekeeping;
    this.kinds = kinds;
  }

  @Override
  public String title() {
    return page.getTitle();
  }

  @Override
  public String flaw() {
    return page.getFlaw();
  }

  @Override
  public boolean bindsPage() {
    return page.bindsPage();
  }

  @Override
  public boolean needsPage() {
    return page.needsPage();
  }

  @Override
  public boolean isMadeOf(FetchedEntry answer) {
    return page.isMadeOf(answer.text());
  }

  @Override
  public void preload() {
    page.preload();
  }

  @Override
  public Promise<Void> show(Cancellation stay) {
    stay.onRequest(() -> page.stop());
    Promise<Void> shown = new Promise<>();
    page.show((code, explanation) -> settle(shown, code, explanation));
    return shown;
  }

  @Override
  public Promise<Void> showAgain() {
    Promise<Void> shown = new Promise<>();
    page.showAgain((code, explanation) -> settle(shown, code, explanation));
    return shown;
  }

  private static void settle(Promise<Void> shown, String code, String explanation) {
    if (code.isEmpty()) {
      shown.fulfil(null);
    } else {
      shown.reject(new BerthException(code, explanation));
    }
  }

  @Override
  public Promise<Void> adoptHooks(MicroFrontend microFrontend) {
    JSObject exported = housekeeping.host().exported(microFrontend.name());
    return exported == null ? Promise.done() : kinds.adopt(microFrontend, exported);
  }

  /**
   * Lends the page what else is there once only, such as the attributes of html.
   *
   * @param title for a page that has none; empty for none
   */
  public void lend(String title) {
    page.lend(title);
  }

  /** Lends the page its address, where it is shown at another one. */
  public void stayAtHome(RouteMatch match) {
    if (!OwnAddress.is(match, Urls.page(), url)) {
      page.stayAtHome();
    }
  }
}
