package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.EarlierModules;
import dev.berth.bootstrap.browser.ImportMapNotation;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsJsonValue;
import dev.berth.bootstrap.loading.ImportMapScope;
import dev.berth.routes.JsonValue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code bootstrap.imports.js}: confines the import maps of micro-frontends. */
public final class ImportsPart {
  private ImportsPart() {}

  public static void main(String[] args) {
    PartOffer.make(ImportsPart::confine);
  }

  /**
   * Confines an import map.
   *
   * @param question {@code {source, base, natives}}: the script as it was parsed, the base URL of
   *     the page, and the functions of the browser
   * @return the text for the browser; what is no map is left to it as it is, so that it says so
   */
  private static JSObject confine(JSObject question) {
    EarlierModules.judge(Js.get(question, "source"), Js.get(question, "natives"));
    String text = Js.text(Js.get(question, "source"), "textContent");
    JsJsonValue map = JsJsonValue.parse(text);
    return text(
        map == null || map.kind() != JsonValue.Kind.OBJECT
            ? text
            : ImportMapScope.of(map, Js.text(question, "base"), new ImportMapNotation()));
  }

  @JSBody(params = "text", script = "return text")
  private static native JSObject text(String text);
}
