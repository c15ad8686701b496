package dev.berth.routes.json;

import dev.berth.collections.Vec;
import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Orders the keys of an object as JavaScript does, so that page and terminal report alike. */
final class JavaScriptKeyOrder {
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,9}");
  private static final long HIGHEST_INDEX = 4_294_967_294L;

  private JavaScriptKeyOrder() {}

  /** Puts array indices first, ascending, and leaves the other keys as they are written. */
  static Vec<String> of(Collection<String> written) {
    Vec<String> keys = new Vec<>();
    written.stream()
        .filter(JavaScriptKeyOrder::isIndex)
        .sorted(Comparator.comparingLong(Long::parseLong))
        .forEach(keys::add);
    written.stream().filter(key -> !isIndex(key)).forEach(keys::add);
    return keys;
  }

  private static boolean isIndex(String key) {
    return INDEX.matcher(key).matches() && Long.parseLong(key) <= HIGHEST_INDEX;
  }
}
