package dev.berth.bootstrap.config;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;

/** The texts of the application in the languages of the page. */
public final class Labels {
  private final Vec<String> chain;
  private final Dict<JsonValue> texts;

  /**
   * @param texts objects of texts by language; may be added to
   */
  public Labels(Vec<String> chain, Dict<JsonValue> texts) {
    this.chain = chain;
    this.texts = texts;
  }

  /** The text in the first language that has it; the key itself when none has. */
  public String text(String key, Wording wording) {
    for (int i = 0; i < chain.size(); i++) {
      JsonValue label = find(chain.get(i), key);
      String text = label == null ? null : form(label, written(i), wording);
      if (text != null) {
        return fill(text, written(i), wording);
      }
    }
    return key;
  }

  /** The most precise of the languages that the text's is one for: an English date is not one. */
  private String written(int position) {
    String language = chain.get(position);
    int i = 0;
    while (i < position && !chain.get(i).startsWith(language + "-")) {
      i++;
    }
    return chain.get(i);
  }

  private JsonValue find(String language, String key) {
    JsonValue ofLanguage = texts.get(language);
    return ofLanguage == null ? null : ofLanguage.get(key);
  }

  /** The text itself, or the one for so many; null when there is none. */
  private String form(JsonValue label, String language, Wording wording) {
    if (label.kind() == JsonValue.Kind.STRING) {
      return label.text();
    }
    if (label.kind() != JsonValue.Kind.OBJECT) {
      return null;
    }
    JsonValue form = label.get(wording.category(language));
    JsonValue other = form == null ? label.get("other") : form;
    return other == null ? null : other.text();
  }

  /** A name in braces that stands for nothing is left as it is. */
  private String fill(String text, String language, Wording wording) {
    int begin = text.indexOf('{');
    int end = begin < 0 ? -1 : text.indexOf('}', begin);
    if (end < 0) {
      return text;
    }
    String value = wording.written(text.substring(begin + 1, end), language);
    int rest = value == null ? begin + 1 : end + 1;
    return text.substring(0, begin)
        + (value == null ? "{" : value)
        + fill(text.substring(rest), language, wording);
  }
}
