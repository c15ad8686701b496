package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.loading.ImportMapScope;
import org.teavm.jso.JSBody;

/** URLs and JSON as the browser writes them. */
public final class ImportMapNotation implements ImportMapScope.Notation {
  @Override
  public String resolve(String url, String base) {
    return absolute(url, base);
  }

  @Override
  public String quote(String text) {
    return json(text);
  }

  @JSBody(
      params = {"url", "base"},
      script = "try{return new URL(url,base||undefined).href}catch(error_){return ''}")
  private static native String absolute(String url, String base);

  @JSBody(params = "text", script = "return JSON.stringify(text)")
  private static native String json(String text);
}
