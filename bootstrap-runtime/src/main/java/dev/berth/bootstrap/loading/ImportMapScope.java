package dev.berth.bootstrap.loading;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;

/**
 * Confines an import map to the micro-frontend that brings it. An import map lasts as long as the
 * page, and of two rules for the same name the first wins; so what a map says for all modules is
 * said for those only that belong to the micro-frontend: below its folder, on its origin, and for
 * those that the map itself names elsewhere, with their folders.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/webappapis.html#import-maps">HTML, import
 *     maps</a>
 */
public final class ImportMapScope {
  /** What the browser knows better. */
  public interface Notation {
    /** The absolute URL; empty when it is none, as of a bare name with an empty base. */
    String resolve(String url, String base);

    /** The text as JSON. */
    String quote(String text);
  }

  private final String base;
  private final Notation notation;
  private final Dict<Dict<String>> scopes = new Dict<>();
  private Dict<String> imports = new Dict<>();
  private JsonValue hashes;
  private final Vec<String> elsewhere = new Vec<>();

  private ImportMapScope(String base, Notation notation) {
    this.base = base;
    this.notation = notation;
  }

  /**
   * The text of the import map to insert.
   *
   * @param map an import map, which must be an object
   * @param base the base URL of the entry point
   */
  public static String of(JsonValue map, String base, Notation notation) {
    return read(map, base, notation).scoped();
  }

  /** What a map says, to be asked module by module. */
  static ImportMapScope read(JsonValue map, String base, Notation notation) {
    ImportMapScope scope = new ImportMapScope(base, notation);
    scope.imports = scope.rules(map.get("imports"));
    scope.hashes = map.get("integrity");
    JsonValue given = map.get("scopes");
    for (int i = 0; isObject(given) && i < given.keys().size(); i++) {
      String prefix = given.keys().get(i);
      scope.scopes.put(notation.resolve(prefix, base), scope.rules(given.get(prefix)));
    }
    return scope;
  }

  private String scoped() {
    Vec<String> prefixes = new Vec<>();
    addAll(scopes.keys(), prefixes);
    if (imports.size() > 0) {
      addAll(Vec.of(folderOf(base), notation.resolve("/", base)), prefixes);
      addAll(elsewhere, prefixes);
    }
    String text = "";
    for (int i = 0; i < prefixes.size(); i++) {
      text += member(text, prefixes.get(i), write(rulesBelow(prefixes.get(i))));
    }
    return "{\"scopes\":{" + text + "}" + integrity("") + "}";
  }

  /** The rules of one list by their normalized names; one without an address has an empty one. */
  private Dict<String> rules(JsonValue list) {
    Dict<String> rules = new Dict<>();
    for (int i = 0; isObject(list) && i < list.keys().size(); i++) {
      String name = list.keys().get(i);
      String url = resolve(name);
      JsonValue address = list.get(name);
      boolean isText = address.kind() == JsonValue.Kind.STRING;
      rules.put(url.isEmpty() ? name : url, isText ? address.text() : "");
      String target = isText ? resolve(address.text()) : "";
      if (!target.isEmpty() && !target.startsWith(folderOf(base))) {
        elsewhere.add(target);
        elsewhere.add(folderOf(target));
      }
    }
    return rules;
  }

  /** As the standard resolves names and addresses: those that do not look like URLs are none. */
  String resolve(String text) {
    boolean relative = text.startsWith("/") || text.startsWith("./") || text.startsWith("../");
    return notation.resolve(text, relative ? base : "");
  }

  /** What holds below a prefix: the most specific scope first, then wider ones, then all others. */
  Dict<String> rulesBelow(String prefix) {
    Dict<String> rules = new Dict<>();
    for (String at = prefix; at != null; at = widerThan(at)) {
      if (scopes.has(at)) {
        merge(scopes.get(at), rules);
      }
    }
    merge(imports, rules);
    return rules;
  }

  /** The next scope around a prefix; null when there is none. */
  private String widerThan(String prefix) {
    String wider = null;
    for (int i = 0; i < scopes.size(); i++) {
      String scope = scopes.keyAt(i);
      boolean around =
          scope.endsWith("/") && prefix.startsWith(scope) && scope.length() < prefix.length();
      if (around && (wider == null || scope.length() > wider.length())) {
        wider = scope;
      }
    }
    return wider;
  }

  /** A name that a rule from before covers is never looked for in these. */
  private static void merge(Dict<String> more, Dict<String> rules) {
    int before = rules.size();
    for (int i = 0; i < more.size(); i++) {
      String name = more.keyAt(i);
      boolean covered = rules.has(name);
      for (int k = 0; k < before; k++) {
        String known = rules.keyAt(k);
        covered |= known.endsWith("/") && name.startsWith(known);
      }
      if (!covered) {
        rules.put(name, more.valueAt(i));
      }
    }
  }

  private String write(Dict<String> rules) {
    String text = "";
    for (int i = 0; i < rules.size(); i++) {
      String address = rules.valueAt(i);
      text += member(text, rules.keyAt(i), address.isEmpty() ? "null" : notation.quote(address));
    }
    return "{" + text + "}";
  }

  /**
   * The member with the hashes; empty when there are none.
   *
   * @param mark a fragment that the addresses of the modules have
   */
  String integrity(String mark) {
    String text = "";
    for (int i = 0; isObject(hashes) && i < hashes.keys().size(); i++) {
      String hash = hashes.get(hashes.keys().get(i)).text();
      String url = resolve(hashes.keys().get(i));
      text += url.isEmpty() ? "" : member(text, url + mark, notation.quote(hash));
    }
    return text.isEmpty() ? "" : ",\"integrity\":{" + text + "}";
  }

  private String member(String before, String name, String json) {
    return (before.isEmpty() ? "" : ",") + notation.quote(name) + ":" + json;
  }

  private static boolean isObject(JsonValue value) {
    return value != null && value.kind() == JsonValue.Kind.OBJECT;
  }

  private static void addAll(Vec<String> more, Vec<String> all) {
    for (int i = 0; i < more.size(); i++) {
      if (!more.get(i).isEmpty() && !all.contains(more.get(i))) {
        all.add(more.get(i));
      }
    }
  }

  /** The URL up to the last slash of its path. */
  private static String folderOf(String url) {
    int end = (url + "?").indexOf('?');
    return url.substring(0, url.lastIndexOf('/', end) + 1);
  }
}
