package dev.berth.bootstrap.lexing;

import dev.berth.collections.Vec;

/**
 * What a classic script declares for the whole page, and the same script with globals in place of
 * what no browser ever gives up: a top-level {@code let}, {@code const} or {@code class} stays
 * until the page is loaded anew, hides a property of the window that has its name, and cannot be
 * declared a second time. As a {@code var} whose name is defined beforehand it can be deleted.
 */
public final class PageGlobals {
  private final String text;
  private final ScriptScanner scanner;
  private final Vec<String> lexical = new Vec<>();
  private final Vec<String> variables = new Vec<>();
  private final Vec<String> functions = new Vec<>();
  private final BindingNames names;
  private String converted = "";
  private int copied;
  private boolean strict;
  private boolean imports;
  private boolean understood = true;

  private PageGlobals(String text) {
    this.text = text;
    this.scanner = new ScriptScanner(text);
    this.names = new BindingNames(scanner, () -> advance());
  }

  /** Reads a script. What is no JavaScript is not understood, or declares what it seems to. */
  public static PageGlobals of(String text) {
    PageGlobals globals = new PageGlobals(text);
    globals.read();
    return globals;
  }

  /** Whether it is this script that was read. */
  public boolean isOf(String script) {
    return text.equals(script);
  }

  /** The names of top-level {@code let}, {@code const} and {@code class}. */
  public Vec<String> lexical() {
    return lexical;
  }

  /** The names of top-level {@code var}. */
  public Vec<String> variables() {
    return variables;
  }

  /** The names of top-level functions. */
  public Vec<String> functions() {
    return functions;
  }

  /** Whether the script can be converted without a doubt. */
  public boolean isUnderstood() {
    return understood;
  }

  /** Whether it says {@code import(...)}, which counts from the URL of the script. */
  public boolean imports() {
    return imports;
  }

  /**
   * The script with globals in place of lexical declarations, line by line as it was.
   *
   * @param prologue a statement to run before the first
   */
  public String converted(String prologue) {
    return (strict ? "'use strict';" : "") + prologue + converted + text.substring(copied);
  }

  private void read() {
    if (text.startsWith("#!")) {
      replace(0, 0, "//");
    }
    advance();
    readDirectives();
    while (scanner.kind() != ScriptScanner.END) {
      if (scanner.depth() == 0 && scanner.kind() == ScriptScanner.WORD) {
        readStatement();
      } else {
        advance();
      }
    }
    understood &= !scanner.isBroken() && !names.isDoubtful();
  }

  private void advance() {
    boolean imported = scanner.is("import");
    scanner.next();
    imports |= imported && scanner.is('(');
  }

  private void readDirectives() {
    while (scanner.kind() == ScriptScanner.VALUE && isQuoted()) {
      boolean useStrict =
          text.substring(scanner.start() + 1, scanner.end() - 1).equals("use strict");
      advance();
      boolean over =
          scanner.is(';')
              || scanner.kind() == ScriptScanner.END
              || scanner.followsInsertedSemicolon();
      strict |= useStrict && over;
      if (!over) {
        return;
      }
      if (scanner.is(';')) {
        advance();
      }
    }
  }

  private boolean isQuoted() {
    char quote = text.charAt(scanner.start());
    return quote == '"' || quote == '\'';
  }

  private void readStatement() {
    int start = scanner.start();
    boolean begins = begins();
    if (scanner.is("const")) {
      replace(start, 5, "var  ");
      advance();
      readLexical();
    } else if (scanner.is("var")) {
      advance();
      names.ofDeclaration(variables, end -> {});
    } else if (begins && scanner.is("function")) {
      advance();
      readFunction();
    } else if (begins && scanner.is("let")) {
      advance();
      readLet(start);
    } else if (begins && scanner.is("class")) {
      advance();
      readClass(start);
    } else {
      advance();
    }
  }

  private boolean begins() {
    return scanner.beginsText() || scanner.followsOperand() || scanner.followsSemicolon();
  }

  /** In scripts that are not strict it may also be a name. */
  private void readLet(int start) {
    boolean name = scanner.kind() == ScriptScanner.WORD;
    if (name && !scanner.is("in") && !scanner.is("instanceof")
        || scanner.is('[')
        || scanner.is('{')) {
      replace(start, 3, "var");
      readLexical();
    }
  }

  /** What is declared without a value has none from there on, and not before. */
  private void readLexical() {
    names.ofDeclaration(lexical, end -> replace(end, 0, "=void 0"));
  }

  private void readFunction() {
    if (scanner.is('*')) {
      advance();
    }
    if (scanner.kind() == ScriptScanner.WORD) {
      names.add(functions);
    }
  }

  private void readClass(int start) {
    if (scanner.kind() != ScriptScanner.WORD) {
      understood = false;
      return;
    }
    names.add(lexical);
    replace(start, 0, "var " + lexical.last() + "=");
    while (!(scanner.is('{') && scanner.depth() == 1) && isInside()) {
      advance();
    }
    while (scanner.depth() > 0 && isInside()) {
      advance();
    }
    replace(scanner.end(), 0, ";");
    advance();
  }

  private boolean isInside() {
    return scanner.kind() != ScriptScanner.END;
  }

  private void replace(int at, int count, String with) {
    converted += text.substring(copied, at) + with;
    copied = at + count;
  }
}
