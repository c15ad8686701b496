package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.async.TimeLimit;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.kinds.GuestEntry;
import dev.berth.bootstrap.kinds.ModuleVersions;
import dev.berth.bootstrap.kinds.Preloading;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The script of an entry point, loaded ahead and run when its turn has come. */
public final class GuestScript {
  private final GuestEntry entry;
  private final boolean reuse;
  private final Preloading preloading;
  private final ModuleVersions versions;
  private final Clock clock;
  private final NativeGlobals natives;

  public GuestScript(
      GuestFacts facts, Preloading preloading, ModuleVersions versions, Clock clock) {
    this.entry = facts.entry();
    this.reuse = facts.microFrontend().mounting().reuse();
    this.preloading = preloading;
    this.versions = versions;
    this.clock = clock;
    this.natives = facts.natives();
  }

  Promise<Void> prepare() {
    return preloading.load(entry);
  }

  /** Runs it; a module tells what it exports, and a classic script nothing. */
  Promise<Exports> run() {
    String address = versions.addressOf(entry.url());
    Promise<Exports> ran =
        entry.isClassic()
            ? insert(address)
            : Promises.adopt(
                load(address), exports -> new Exports(exports), reason -> failed(reason));
    if (!reuse) {
      renew();
    }
    return inTime(ran, ErrorCode.ENTRY_TIMEOUT, "did not run to its end")
        .recover(
            why -> {
              renew();
              return Promise.rejected(why);
            });
  }

  /** Has the next run evaluate the file again. */
  void renew() {
    versions.renew(entry.url());
  }

  /** Gives up what takes longer than loading may. */
  <T> Promise<T> inTime(Promise<T> work, String code, String what) {
    int limit = entry.timeoutMillis();
    return TimeLimit.within(
        clock, limit, work, new BerthException(code, what + " within " + limit + " ms"));
  }

  private Promise<Exports> insert(String address) {
    Promise<Exports> ran = new Promise<>();
    HTMLElement script = HTMLDocument.current().createElement("script");
    BrowserScriptPreloader.demandHash(script, entry);
    natives.listen(script, "load", Callback.of(() -> ran.fulfil(new Exports(null))));
    natives.listen(
        script,
        "error",
        Callback.of(
            () -> ran.reject(new BerthException(ErrorCode.SCRIPT_FAILED, "could not be loaded"))));
    Js.set(script, "nonce", natives.getNonce());
    Js.set(script, "src", natives.getTrusted().createScriptURL(address));
    HTMLDocument.current().getHead().appendChild(script);
    return ran;
  }

  private BerthException failed(JSObject reason) {
    Js.report("[berth] " + entry.url() + ":", reason);
    return new BerthException(ErrorCode.SCRIPT_FAILED, "failed: " + Js.describe(reason));
  }

  @JSBody(params = "address", script = "return import(address)")
  private static native JsPromise<JSObject> load(String address);

  /** What a module exports. */
  static final class Exports {
    private final JSObject value;

    private Exports(JSObject value) {
      this.value = value;
    }

    JSObject value() {
      return value;
    }
  }
}
