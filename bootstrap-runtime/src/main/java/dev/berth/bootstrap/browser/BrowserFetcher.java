package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.loading.EntryPointFetcher;
import dev.berth.bootstrap.loading.FetchedEntry;
import dev.berth.bootstrap.loading.Finding;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Fetches text with the browser's own {@code fetch}. */
public final class BrowserFetcher implements EntryPointFetcher {
  private final NativeGlobals natives;
  private final String base;
  private final HostHousekeeping housekeeping;
  private final PartLoader parts;
  private String cache = "default";

  /**
   * A fetcher of JSON and scripts, which are in UTF-8.
   *
   * @param base the absolute URL that relative ones are relative to
   */
  public BrowserFetcher(NativeGlobals natives, String base) {
    this(natives, base, null, null);
  }

  /**
   * A fetcher of pages, which may be large, and in any encoding.
   *
   * @param housekeeping has the host, which reads them
   * @param parts loads the part that knows encodings, where a page needs it
   */
  public BrowserFetcher(
      NativeGlobals natives, String base, HostHousekeeping housekeeping, PartLoader parts) {
    this.natives = natives;
    this.base = base;
    this.housekeeping = housekeeping;
    this.parts = parts;
  }

  /** From now on it asks servers whether what the browser has is still right. */
  public BrowserFetcher revalidating() {
    cache = "no-cache";
    return this;
  }

  @Override
  public Promise<FetchedEntry> fetch(String url, String integrity, Cancellation cancellation) {
    Abort abort = Abort.create();
    cancellation.onRequest(() -> abort.abort());
    JSObject options = Js.object();
    Js.set(options, "integrity", integrity);
    Js.set(options, "signal", abort.getSignal());
    Js.set(options, "cache", cache);
    String absolute = Urls.resolve(url, base);
    return Promises.<JSObject, Parts.Answer>adopt(
            read(natives.fetch(absolute, options)),
            answer -> new Parts.Answer(answer),
            reason ->
                new BerthException(
                    ErrorCode.ENTRY_UNREACHABLE, Finding.NOT_FETCHED + ": " + Js.describe(reason)))
        .then(
            answer ->
                Js.truthy(answer.value(), "bytes")
                    ? parts
                        .call("encoding", answer.value())
                        .then(read -> Promise.resolved(entry(absolute, answer.value())))
                    : Promise.resolved(entry(absolute, answer.value())));
  }

  private JsPromise<JSObject> read(JsPromise<JSObject> answer) {
    return parts == null ? text(answer) : housekeeping.host().read(answer);
  }

  @JSBody(
      params = "promise",
      script =
          "return promise.then(function(answer_){return answer_.text().then(function(text_){"
              + "return {url:answer_.url,status:answer_.status,text:text_,"
              + "type:(answer_.headers.get('content-type')||'').toLowerCase()}})})")
  private static native JsPromise<JSObject> text(JsPromise<JSObject> promise);

  private static FetchedEntry entry(String url, JSObject answer) {
    if (Js.truthy(answer, "large")) {
      throw new BerthException(ErrorCode.ENTRY_INVALID, Finding.TOO_LARGE);
    }
    if (Js.truthy(answer, "cut")) {
      throw new BerthException(ErrorCode.ENTRY_UNREACHABLE, Finding.BROKEN_OFF);
    }
    String from = Js.text(answer, "url");
    return new FetchedEntry(
        from.isEmpty() ? url : from,
        (int) Js.number(answer, "status"),
        Js.text(answer, "type"),
        Js.text(answer, "text"),
        Js.text(answer, "encoding"),
        Js.text(answer, "policy"));
  }
}
