package dev.berth.bootstrap.loading;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;

/**
 * Has all modules of a page evaluated again. A browser evaluates each URL once; one with another
 * fragment is another module. So an import map says for each module, as an importer with a fragment
 * of its own, that what it imports has that fragment too, and which hash it must have. No source is
 * changed.
 */
public final class ModuleGraph {
  private final ImportMapScope names;
  private final String mark;
  private final Vec<String> modules;
  private final ImportMapScope.Notation notation;

  private ModuleGraph(
      ImportMapScope names, Vec<String> modules, String mark, ImportMapScope.Notation notation) {
    this.names = names;
    this.modules = modules;
    this.mark = mark;
    this.notation = notation;
  }

  /**
   * The text of the import map.
   *
   * @param map the import map of the page; an empty one when it has none
   * @param modules the URLs of its modules; the first is the base URL of the page, from which the
   *     modules in the page itself import
   * @param mark the fragment, with its {@code #}
   */
  public static String afresh(
      JsonValue map, Vec<String> modules, String mark, ImportMapScope.Notation notation) {
    ImportMapScope names = ImportMapScope.read(map, modules.get(0), notation);
    return new ModuleGraph(names, modules, mark, notation).scopes();
  }

  private String scopes() {
    String text = "";
    for (int i = 0; i < modules.size(); i++) {
      text +=
          (i == 0 ? "" : ",")
              + notation.quote(modules.get(i) + mark)
              + ":{"
              + rulesOf(modules.get(i))
              + "}";
    }
    return "{\"scopes\":{" + text + "}" + names.integrity(mark) + "}";
  }

  private String rulesOf(String importer) {
    Dict<String> rules = new Dict<>();
    Dict<String> named = names.rulesBelow(importer);
    for (int i = 0; i < named.size(); i++) {
      addRule(named.keyAt(i), names.resolve(named.valueAt(i)), rules);
    }
    String text = "";
    for (int i = 1; i < modules.size(); i++) {
      if (!rules.has(modules.get(i))) {
        rules.put(modules.get(i), modules.get(i));
      }
    }
    for (int i = 0; i < rules.size(); i++) {
      text += (i == 0 ? "" : ",") + notation.quote(rules.keyAt(i)) + ":";
      text += notation.quote(rules.valueAt(i) + mark);
    }
    return text;
  }

  /** A rule for a folder becomes one for each module in it: its address could not have a mark. */
  private void addRule(String name, String url, Dict<String> rules) {
    boolean folder = name.endsWith("/");
    for (int i = 1; folder && i < modules.size(); i++) {
      String module = modules.get(i);
      if (!url.isEmpty() && module.startsWith(url)) {
        rules.put(name + module.substring(url.length()), module);
      }
    }
    if (!folder && !url.isEmpty()) {
      rules.put(name, url);
    }
  }
}
