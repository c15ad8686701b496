package dev.berth.bootstrap.loading;

/**
 * When a script of a page runs, as the HTML standard has it ("prepare the script element").
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element">
 *     HTML, prepare the script element</a>
 */
public enum ScriptTiming {
  /** Data, or for browsers without modules: inserted, never run. */
  NEVER,
  /** The page waits for it. */
  BLOCKING,
  /** After the page, in order. */
  DEFERRED,
  /** When it comes. */
  ASYNC;

  /** The MIME types of JavaScript, as the MIME Sniffing standard lists them. */
  private static final String JAVASCRIPT =
      " text/javascript text/ecmascript text/x-javascript text/x-ecmascript"
          + " application/javascript application/ecmascript application/x-javascript"
          + " application/x-ecmascript text/javascript1.0 text/javascript1.1 text/javascript1.2"
          + " text/javascript1.3 text/javascript1.4 text/javascript1.5 text/jscript"
          + " text/livescript ";

  /** Decides from the attributes of the element; an absent text is empty. */
  public static ScriptTiming of(ScriptAttributes script) {
    boolean module = script.type().equals("module");
    if (isRule(script.type())) {
      return BLOCKING;
    }
    if (!module && (!isClassic(script.type()) || script.nomodule())) {
      return NEVER;
    }
    boolean external = script.external();
    if (script.async() && (external || module)) {
      return ASYNC;
    }
    return module || (script.defer() && external) ? DEFERRED : BLOCKING;
  }

  /** Not code, but the browser obeys it from the moment that it is inserted. */
  private static boolean isRule(String type) {
    return type.equals("importmap") || type.equals("speculationrules");
  }

  private static boolean isClassic(String type) {
    return type.isEmpty() || JAVASCRIPT.contains(" " + type.trim() + " ");
  }
}
