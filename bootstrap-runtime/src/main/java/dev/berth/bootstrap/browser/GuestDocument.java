package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.bootstrap.loading.ScriptTiming;
import dev.berth.routes.MicroFrontend;
import org.teavm.jso.JSObject;

/**
 * An entry point of another kind: a page of one script, which shows it. It is on the page once at a
 * time, so that it can be its own insertion.
 */
final class GuestDocument implements EntryDocument, EntryDocument.Insertion, EntryScript {
  private final BrowserKinds kinds;
  private final MicroFrontend microFrontend;
  private final JSObject guest;
  private EntryScript next;

  GuestDocument(BrowserKinds kinds, MicroFrontend microFrontend, JSObject guest) {
    this.kinds = kinds;
    this.microFrontend = microFrontend;
    this.guest = guest;
  }

  @Override
  public String title() {
    return "";
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public boolean isShell() {
    return false;
  }

  @Override
  public boolean isFrameset() {
    return false;
  }

  @Override
  public void preload() {}

  @Override
  public Insertion insert() {
    next = this;
    return this;
  }

  @Override
  public EntryScript advance() {
    EntryScript script = next;
    next = null;
    return script;
  }

  @Override
  public Promise<Void> styles() {
    return Promise.done();
  }

  @Override
  public void close() {}

  @Override
  public ScriptTiming timing() {
    return ScriptTiming.BLOCKING;
  }

  @Override
  public Promise<Void> run() {
    return kinds.ask(microFrontend, guest, "show");
  }

  @Override
  public void skip() {}

  @Override
  public Promise<Void> adoptHooks(MicroFrontend adopted) {
    return kinds.ask(adopted, guest, "adopt");
  }
}
