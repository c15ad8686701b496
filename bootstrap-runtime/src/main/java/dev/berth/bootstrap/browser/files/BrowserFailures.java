package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.files.Failures;
import org.teavm.jso.JSObject;

/** What the exceptions of browsers mean. */
final class BrowserFailures {
  private BrowserFailures() {}

  /** Our promise for one that a browser has made, and that answers nothing of interest. */
  static Promise<Void> adopt(JsPromise<JSObject> work) {
    return adopt(work, done -> null);
  }

  static <R> Promise<R> adopt(
      JsPromise<JSObject> work, Promises.Conversion<JSObject, R> conversion) {
    return Promises.adopt(work, conversion, BrowserFailures::of);
  }

  static BerthException of(JSObject reason) {
    String name = Js.text(reason, "name");
    return new BerthException(codeOf(name), name + ": " + Js.describe(reason));
  }

  private static String codeOf(String name) {
    if (name.equals("QuotaExceededError")) {
      return ErrorCode.STORAGE_FULL;
    }
    if (name.equals("NotFoundError")) {
      return ErrorCode.FILE_NOT_FOUND;
    }
    if (name.equals("NoModificationAllowedError") || name.equals("InvalidModificationError")) {
      return Failures.BUSY;
    }
    if (name.equals("IOError")) {
      return Failures.UNEXPLAINED;
    }
    return name.equals("NotReadableError") ? Failures.CHANGED : ErrorCode.STORAGE_UNAVAILABLE;
  }
}
