package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.loading.DocumentLife;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.routes.MicroFrontend;
import org.teavm.jso.JSObject;

/** An entry point of another kind, which a part knows how to show. */
final class GuestDocument implements EntryDocument {
  private final BrowserKinds kinds;
  private final MicroFrontend microFrontend;
  private final JSObject guest;
  private final DocumentLife life;

  GuestDocument(
      BrowserKinds kinds, MicroFrontend microFrontend, JSObject guest, DocumentLife life) {
    this.kinds = kinds;
    this.microFrontend = microFrontend;
    this.guest = guest;
    this.life = life;
  }

  @Override
  public String title() {
    return "";
  }

  @Override
  public void preload() {}

  /** To its scripts the document loads as that of a page with one script. */
  @Override
  public Promise<Void> show(Cancellation stay) {
    life.loading();
    return kinds
        .ask(microFrontend, guest, "show")
        .then(done -> stay.isRequested() ? Promise.done() : life.interactive())
        .then(done -> stay.isRequested() ? Promise.done() : life.parsed());
  }

  @Override
  public Promise<Void> showAgain() {
    return Promise.done();
  }

  @Override
  public Promise<Void> adoptHooks(MicroFrontend adopted) {
    return kinds.ask(adopted, guest, "adopt");
  }
}
