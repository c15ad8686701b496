package dev.berth.bootstrap.browser.application;

import dev.berth.bootstrap.config.Wording;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Words and numbers by the browser's own {@code Intl}, where it has one. */
final class IntlWording implements Wording {
  private final JSObject values;

  /**
   * @param values what the label is asked with; may be undefined
   */
  IntlWording(JSObject values) {
    this.values = values;
  }

  @Override
  public String category(String language) {
    return category(language, values);
  }

  @Override
  public String written(String name, String language) {
    return written(values, name, language);
  }

  /** Of a language that the browser does not know, as of English. */
  @JSBody(
      params = {"language", "values"},
      script =
          "var count_=values&&values.count;if(count_==null)return 'other';"
              + "try{return new Intl.PluralRules(language).select(count_)}"
              + "catch(error_){return +count_==1?'one':'other'}")
  private static native String category(String language, JSObject values);

  @JSBody(
      params = {"values", "name", "language"},
      script =
          "var value_=values&&Object.prototype.hasOwnProperty.call(values,name)?values[name]:null;"
              + "if(value_==null)return null;"
              + "try{return typeof value_=='number'?new Intl.NumberFormat(language).format(value_)"
              + ":value_ instanceof Date?new Intl.DateTimeFormat(language).format(value_)"
              + ":String(value_)}catch(error_){return String(value_)}")
  private static native String written(JSObject values, String name, String language);
}
