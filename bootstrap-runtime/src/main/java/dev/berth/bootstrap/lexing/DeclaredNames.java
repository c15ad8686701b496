package dev.berth.bootstrap.lexing;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/**
 * What the scripts of a page have declared so far. A script that declares again what another has
 * declared with {@code let}, {@code const} or {@code class}, or declares in this way what is there,
 * does not run at all.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-globaldeclarationinstantiation">ECMAScript,
 *     GlobalDeclarationInstantiation</a>
 */
public final class DeclaredNames {
  private static final String LEXICAL = "lexical";

  private final Dict<String> kinds = new Dict<>();
  private final Fixed fixed;
  private String lexical = "";

  /** Says whether a script of the page has made a lasting property of the window. */
  public interface Fixed {
    boolean has(String name);
  }

  public DeclaredNames(Fixed fixed) {
    this.fixed = fixed;
  }

  /** The names that were declared with {@code let} and the like, with a bar between them. */
  public String lexical() {
    return lexical;
  }

  /** Takes the names of a script that runs; or else answers the one that keeps it from running. */
  public String add(PageGlobals globals) {
    Dict<String> own = new Dict<>();
    String clash = clashOf(globals, own);
    if (clash.isEmpty()) {
      Vec<String> names = own.keys();
      for (int i = 0; i < names.size(); i++) {
        kinds.put(names.get(i), LEXICAL);
        lexical += (lexical.isEmpty() ? "" : "|") + names.get(i);
      }
      addAll(globals.variables());
      addAll(globals.functions());
    }
    return clash;
  }

  private void addAll(Vec<String> names) {
    for (int i = 0; i < names.size(); i++) {
      kinds.put(names.get(i), "");
    }
  }

  private String clashOf(PageGlobals globals, Dict<String> own) {
    Vec<String> names = globals.lexical();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (kinds.has(name) || own.has(name) || fixed.has(name)) {
        return name;
      }
      own.put(name, LEXICAL);
    }
    String clash = firstOf(globals.variables(), own);
    return clash.isEmpty() ? firstOf(globals.functions(), own) : clash;
  }

  /** The first that is declared with {@code let} or the like as well. */
  private String firstOf(Vec<String> names, Dict<String> own) {
    for (int i = 0; i < names.size(); i++) {
      if (own.has(names.get(i)) || LEXICAL.equals(kinds.get(names.get(i)))) {
        return names.get(i);
      }
    }
    return "";
  }
}
