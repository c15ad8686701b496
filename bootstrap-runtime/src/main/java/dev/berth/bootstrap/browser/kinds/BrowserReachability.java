package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.kinds.Reachability;
import dev.berth.bootstrap.loading.Finding;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Asks for the head of a file, in the mode in which the answer stays unread. */
public final class BrowserReachability implements Reachability {
  private final NativeGlobals natives;

  public BrowserReachability(NativeGlobals natives) {
    this.natives = natives;
  }

  @Override
  public Promise<Answer> reach(String url) {
    return Promises.adopt(
        ask(natives, url),
        answer -> new Answer((int) Js.number(answer, "status")),
        reason -> new BerthException(ErrorCode.ENTRY_UNREACHABLE, Finding.NOT_FETCHED));
  }

  @JSBody(
      params = {"natives", "url"},
      script = "return natives.fetch(url,{method:'HEAD',mode:'no-cors',credentials:'omit'})")
  private static native JsPromise<JSObject> ask(NativeGlobals natives, String url);
}
