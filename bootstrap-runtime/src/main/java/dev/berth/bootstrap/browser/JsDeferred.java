package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A JavaScript promise that is settled from outside. */
public abstract class JsDeferred implements JSObject {
  @JSProperty
  public abstract JsPromise<JSObject> getPromise();

  abstract void resolve();

  @JSMethod("resolve")
  public abstract void resolveWith(JSObject value);

  public abstract void reject(JSObject reason);

  @JSBody(
      script =
          "var self_={};self_.promise=new Promise(function(done_,fail_){self_.resolve=done_;"
              + "self_.reject=fail_});return self_")
  public static native JsDeferred create();
}
