package dev.berth.bootstrap.browser.diagnosis;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.diagnosis.Probes;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Asks with the browser's own {@code fetch}, in other ways than the request that failed. */
public final class BrowserProbes implements Probes {
  private final String url;
  private final String integrity;

  public BrowserProbes(String url, String integrity) {
    this.url = url;
    this.integrity = integrity;
  }

  @Override
  public String url() {
    return url;
  }

  @Override
  public String shellOrigin() {
    return Urls.origin();
  }

  @Override
  public boolean isOffline() {
    return offline();
  }

  @Override
  public Promise<Copy> withoutIntegrity() {
    return Promises.adopt(
        copy(url, integrity),
        copy -> new Copy((int) Js.number(copy, "status"), Js.text(copy, "hash")),
        BrowserProbes::silence);
  }

  @Override
  public Promise<Reach> reach() {
    return Promises.adopt(
        reach(url),
        reach ->
            new Reach(
                Js.truthy(reach, "forbidden"),
                Js.truthy(reach, "answered"),
                Js.truthy(reach, "redirects")),
        BrowserProbes::silence);
  }

  @JSBody(script = "return navigator.onLine===false")
  private static native boolean offline();

  private static BerthException silence(JSObject reason) {
    return new BerthException(ErrorCode.ENTRY_UNREACHABLE, Js.describe(reason));
  }

  /** Hashes with the algorithm of the hash that was wanted, where the page is a secure one. */
  @JSBody(
      params = {"url", "integrity"},
      script =
          "var copy_={},size_=(/sha(256|384|512)-/.exec(integrity)||[])[1];"
              + "return fetch(url,{cache:'no-store'}).then(function(answer_){"
              + "copy_.status=answer_.status;return answer_.arrayBuffer()}).then(function(body_){"
              + "return size_&&window.crypto&&crypto.subtle?"
              + "crypto.subtle.digest('SHA-'+size_,body_).then(function(hash_){"
              + "copy_.hash='sha'+size_+'-'+btoa(String.fromCharCode.apply(null,"
              + "new Uint8Array(hash_)))}):0}).then(function(){return copy_})")
  private static native JsPromise<JSObject> copy(String url, String integrity);

  /**
   * An opaque answer is one all the same; of an answer that is not followed no more is asked. The
   * event of the policy comes a moment after the request has failed.
   */
  @JSBody(
      params = "url",
      script =
          "var reach_={},note_=function(){reach_.forbidden=true};"
              + "document.addEventListener('securitypolicyviolation',note_);"
              + "function ask_(how_,told_){return fetch(url,how_).then(told_,function(){})}"
              + "return Promise.all([ask_({mode:'no-cors'},function(){reach_.answered=true}),"
              + "ask_({redirect:'manual'},function(answer_){"
              + "reach_.redirects=answer_.type=='opaqueredirect'}),"
              + "new Promise(function(done_){setTimeout(done_,99)})]).then(function(){"
              + "document.removeEventListener('securitypolicyviolation',note_);return reach_})")
  private static native JsPromise<JSObject> reach(String url);
}
