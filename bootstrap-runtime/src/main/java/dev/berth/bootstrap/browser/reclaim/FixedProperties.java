package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.collections.Vec;

/** What the leftover report says of properties that a page has made for good. */
final class FixedProperties {
  private FixedProperties() {}

  static Vec<String> report(JsTexts names) {
    Vec<String> lines = new Vec<>();
    for (int i = 0; i < names.getLength(); i++) {
      lines.add(names.get(i) + ": a property that cannot be deleted or changed back");
    }
    return lines;
  }
}
