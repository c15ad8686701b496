package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.files.Claims;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Claims names with locks of the browser, which go with their tab, however that ends. */
public final class LockClaims implements Claims {
  private final Owners owners;

  public LockClaims(Owners owners) {
    this.owners = owners;
  }

  @Override
  public String fresh() {
    return unique();
  }

  @Override
  public Promise<Runnable> claim(String name) {
    return BrowserFailures.adopt(
        take(owners, name),
        free -> {
          Callback release = Js.cast(free);
          return () -> release.call();
        });
  }

  @Override
  public Promise<Vec<String>> claimed() {
    return BrowserFailures.adopt(taken(), LockClaims::texts);
  }

  private static Vec<String> texts(JSObject list) {
    JsTexts names = Js.cast(list);
    Vec<String> texts = new Vec<>();
    for (int i = 0; i < names.getLength(); i++) {
      texts.add(names.get(i));
    }
    return texts;
  }

  @JSBody(script = "return Date.now().toString(36).concat(Math.random().toString(36).slice(2))")
  private static native String unique();

  /** Where there are no locks nothing is claimed, and nobody knows. */
  @JSBody(
      params = {"owners", "name"},
      script =
          "var locks_=navigator.locks;return new Promise(function(done_){if(!locks_)done_(String);"
              + "else owners.run(owners.shell,locks_.request,locks_,['berth:files:'.concat(name),"
              + "function(){return new Promise(done_)}]).catch(function(){done_(String)})})")
  private static native JsPromise<JSObject> take(Owners owners, String name);

  @JSBody(
      script =
          "return new Promise(function(done_){done_(navigator.locks.query())}).then("
              + "function(now_){return now_.held.map(function(lock_){"
              + "return lock_.name.replace('berth:files:','')})})")
  private static native JsPromise<JSObject> taken();
}
