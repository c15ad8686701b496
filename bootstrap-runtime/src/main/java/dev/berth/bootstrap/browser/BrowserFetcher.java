package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.loading.EntryPointFetcher;
import dev.berth.bootstrap.loading.FetchedEntry;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Fetches text with the browser's own {@code fetch}. */
public final class BrowserFetcher implements EntryPointFetcher {
  private final NativeGlobals natives;
  private final String base;

  /**
   * @param base the absolute URL that relative ones are relative to
   */
  public BrowserFetcher(NativeGlobals natives, String base) {
    this.natives = natives;
    this.base = base;
  }

  @Override
  public Promise<FetchedEntry> fetch(String url, String integrity, Cancellation cancellation) {
    Abort abort = Abort.create();
    cancellation.onRequest(() -> abort.abort());
    JSObject options = Js.object();
    Js.set(options, "integrity", integrity);
    Js.set(options, "signal", abort.getSignal());
    return Promises.adopt(
        fetch(natives, Urls.resolve(url, base), options),
        answer ->
            new FetchedEntry(
                Js.text(answer, "url"),
                (int) Js.number(answer, "status"),
                Js.text(answer, "type"),
                Js.text(answer, "text")),
        reason ->
            new BerthException(
                ErrorCode.ENTRY_UNREACHABLE, "could not be fetched: " + Js.describe(reason)));
  }

  /** Fetches head and body; some engines do not say where the answer came from. */
  @JSBody(
      params = {"natives", "url", "options"},
      script =
          "return natives.fetch(url,options).then(function(answer_){return answer_.text().then("
              + "function(text_){return {url:answer_.url||url,status:answer_.status,text:text_,"
              + "type:answer_.headers.get('content-type')}})})")
  private static native JsPromise<JSObject> fetch(
      NativeGlobals natives, String url, JSObject options);
}
