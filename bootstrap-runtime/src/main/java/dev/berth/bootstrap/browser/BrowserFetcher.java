package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.loading.EntryPointFetcher;
import dev.berth.bootstrap.loading.FetchedEntry;
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
    Promise<FetchedEntry> answer = ask(url, integrity, cancellation);
    return integrity.isEmpty()
        ? answer
        : answer.recover(failure -> tellMismatch(failure, url, cancellation));
  }

  /** The browser says alike that there was no answer and that it was the wrong one: ask again. */
  private Promise<FetchedEntry> tellMismatch(
      BerthException failure, String url, Cancellation cancellation) {
    return ask(url, "", cancellation)
        .then(
            entry ->
                Promise.rejected(
                    new BerthException(
                        ErrorCode.INTEGRITY_MISMATCH,
                        "it is not the file that its integrity value was made for")));
  }

  private Promise<FetchedEntry> ask(String url, String integrity, Cancellation cancellation) {
    Abort abort = Abort.create();
    cancellation.onRequest(() -> abort.abort());
    String absolute = Urls.resolve(url, base);
    Promise<FetchedEntry> answer = new Promise<>();
    JsPromise.Taker<JSObject> fail = reason -> answer.reject(unreachable(reason));
    natives
        .fetch(absolute, options(integrity, abort.getSignal()))
        .then(
            response ->
                response
                    .text()
                    .then(
                        text -> answer.fulfil(read(response, absolute, text.stringValue())), fail),
            fail);
    return answer;
  }

  private static FetchedEntry read(Response response, String asked, String text) {
    String url = response.url();
    return new FetchedEntry(
        url.isEmpty() ? asked : url, response.getStatus(), response.contentType(), text);
  }

  private static JSObject options(String integrity, JSObject signal) {
    JSObject options = Js.object();
    Js.set(options, "integrity", integrity);
    Js.set(options, "signal", signal);
    return options;
  }

  private static BerthException unreachable(JSObject reason) {
    return new BerthException(ErrorCode.ENTRY_UNREACHABLE, Js.describe(reason));
  }
}
