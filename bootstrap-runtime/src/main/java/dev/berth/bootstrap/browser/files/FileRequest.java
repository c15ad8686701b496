package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.files.Failures;
import dev.berth.bootstrap.files.FileContent;
import dev.berth.bootstrap.files.Work;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * A call of {@code berth.files}: {@code {method, list, scope, owner}}, {@code list} being what it
 * was called with.
 */
final class FileRequest {
  private final JSObject question;
  private final JSObject list;
  private final JSObject options;

  FileRequest(JSObject question) {
    this.question = question;
    this.list = Js.get(question, "list");
    this.options = Js.get(list, method().equals("write") ? "2" : "1");
  }

  /** Is told how far it is. */
  @JSFunctor
  private interface Told extends JSObject {
    void tell(double done, double total);
  }

  String method() {
    return Js.text(question, "method");
  }

  String name() {
    return Js.text(list, "0");
  }

  String scope() {
    return Js.text(question, "scope");
  }

  JSObject owner() {
    return Js.get(question, "owner");
  }

  /** Whether bytes are wanted, and not their text. */
  boolean wantsBytes() {
    String as = Js.text(options, "as");
    if (!as.isEmpty() && !as.equals("text") && !as.equals("bytes")) {
      throw new BerthException(
          ErrorCode.STORAGE_INVALID,
          "A file cannot be read as '" + as + "'. Use 'text' or 'bytes'.");
    }
    return as.equals("bytes");
  }

  FileContent content() {
    JSObject blob = blob(Js.get(list, "1"));
    if (blob == null) {
      throw new BerthException(
          ErrorCode.STORAGE_INVALID,
          "'"
              + name()
              + "' was not written: give a text, an ArrayBuffer or a view of one, or a Blob.");
    }
    return new BlobContent(blob);
  }

  Work work(Owners owners, NativeGlobals natives) {
    return new Work(progress(owners), cancellation(natives));
  }

  private Work.Progress progress(Owners owners) {
    if (!Js.truthy(options, "onProgress")) {
      return (done, total) -> {};
    }
    Told told = teller(owners, owner(), Js.get(options, "onProgress"));
    return told::tell;
  }

  private Cancellation cancellation(NativeGlobals natives) {
    Cancellation cancellation = new Cancellation();
    JSObject signal = Js.get(options, "signal");
    if (Js.truthy(signal, "aborted")) {
      cancellation.request();
    } else if (signal != null) {
      natives.listen(signal, "abort", Callback.of(cancellation::request));
    }
    return cancellation;
  }

  /** What whoever has asked is told of a failure; of an abort what {@code fetch} would tell. */
  JSObject reason(BerthException failure) {
    return failure.code().equals(Failures.ABORTED)
        ? reason(Js.<JSObject>get(options, "signal"))
        : Js.error(failure.code(), failure.getMessage());
  }

  @JSBody(
      params = "signal",
      script = "return signal.reason||new DOMException('It was aborted.','AbortError')")
  private static native JSObject reason(JSObject signal);

  /** Null when it is neither a text nor bytes. */
  @JSBody(
      params = "content",
      script =
          "return typeof content=='string'?new Blob([content]):content instanceof Blob?content:null")
  private static native JSObject blob(JSObject content);

  /** What the page's function throws is its own error, and ends nothing. */
  @JSBody(
      params = {"owners", "owner", "call"},
      script =
          "var bound_=owners.bind(owner,call);return function(done_,total_){"
              + "Promise.resolve().then(function(){bound_(done_,total_)})}")
  private static native Told teller(Owners owners, JSObject owner, JSObject call);
}
