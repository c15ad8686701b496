package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSString;

/** What {@code fetch} answers. */
public abstract class Response implements JSObject {
  @JSProperty
  public abstract int getStatus();

  /** Where the answer came from in the end; empty in engines that do not say. */
  public String url() {
    return Js.text(this, "url");
  }

  @JSBody(script = "return this.headers.get('content-type')||''")
  public native String contentType();

  public abstract JsPromise<JSString> text();
}
