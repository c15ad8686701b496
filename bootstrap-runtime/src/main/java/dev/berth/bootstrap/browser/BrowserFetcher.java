package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.loading.EntryPointFetcher;
import dev.berth.bootstrap.loading.FetchedEntry;
import dev.berth.bootstrap.loading.Finding;
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
    String absolute = Urls.resolve(url, base);
    return Promises.adopt(
        BodyReader.read(natives.fetch(absolute, options)),
        answer -> entry(absolute, answer),
        reason ->
            new BerthException(
                ErrorCode.ENTRY_UNREACHABLE, Finding.NOT_FETCHED + ": " + Js.describe(reason)));
  }

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
        Js.text(answer, "text"));
  }
}
