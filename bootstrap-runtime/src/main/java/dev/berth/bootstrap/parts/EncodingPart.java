package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.loading.PageEncoding;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * {@code bootstrap.encoding.js}: reads entry points that do not plainly say that they are UTF-8.
 */
public final class EncodingPart {
  private EncodingPart() {}

  public static void main(String[] args) {
    PartOffer.make(EncodingPart::read);
  }

  /**
   * Decodes a page.
   *
   * @param answer {@code {bytes, type}}: the body, and the header in lower case
   * @return the same with {@code text}, and with {@code encoding}, in letters as {@code kOI8-R},
   *     where it is not that of the shell
   */
  private static JSObject read(JSObject answer) {
    return decode(
        answer,
        PageEncoding.of(
            beginning(answer, PageEncoding.JUDGED_BY),
            Js.text(answer, "type"),
            EncodingPart::nameOf));
  }

  @JSBody(
      params = {"answer", "most"},
      script = "return new TextDecoder('latin1').decode(answer.bytes.slice(0,most)).toLowerCase()")
  private static native String beginning(JSObject answer, int most);

  @JSBody(
      params = "label",
      script = "try{return new TextDecoder(label).encoding}catch(error_){return ''}")
  private static native String nameOf(String label);

  @JSBody(
      params = {"answer", "encoding"},
      script =
          "if(encoding!=document.characterSet.toLowerCase())answer.encoding="
              + "encoding.charAt(0).concat(encoding.slice(1).toUpperCase());"
              + "answer.text=new TextDecoder(encoding).decode(answer.bytes);return answer")
  private static native JSObject decode(JSObject answer, String encoding);
}
