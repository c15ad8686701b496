package dev.berth.bootstrap.lexing;

import dev.berth.collections.Vec;

/** The names that a declaration binds, however it takes values apart. */
final class BindingNames {
  /** Takes the end of a name that is declared without a value. */
  interface Bare {
    void at(int end);
  }

  private final ScriptScanner scanner;
  private final Runnable advance;
  private boolean doubtful;

  BindingNames(ScriptScanner scanner, Runnable advance) {
    this.scanner = scanner;
    this.advance = advance;
  }

  /** Whether there was something that is no name, or one that is written in another way. */
  boolean isDoubtful() {
    return doubtful;
  }

  /** Reads what follows {@code const}, {@code let} or {@code var}, up to the end of it. */
  void ofDeclaration(Vec<String> names, Bare bare) {
    ofBinding(names, bare);
    while (isInDeclaration()) {
      boolean comma = scanner.is(',') && scanner.depth() == 0;
      advance.run();
      if (comma) {
        ofBinding(names, bare);
      }
    }
  }

  private void ofBinding(Vec<String> names, Bare bare) {
    boolean plain = scanner.kind() == ScriptScanner.WORD;
    int end = scanner.end();
    ofTarget(names);
    if (plain && !scanner.is('=')) {
      bare.at(end);
    }
  }

  private boolean isInDeclaration() {
    return scanner.kind() != ScriptScanner.END
        && !(scanner.depth() == 0 && (scanner.is(';') || scanner.followsInsertedSemicolon()))
        && !(scanner.is('{') && scanner.depth() == 1 && scanner.followsInsertedSemicolon());
  }

  private void ofTarget(Vec<String> names) {
    if (scanner.is('[') || scanner.is('{')) {
      ofPattern(names, scanner.is('{'));
    } else {
      add(names);
      advance.run();
    }
  }

  /** Adds the word that stands here. */
  void add(Vec<String> names) {
    boolean plain = scanner.kind() == ScriptScanner.WORD && scanner.word().indexOf('\\') < 0;
    doubtful |= !plain;
    if (plain) {
      names.add(scanner.word());
    }
  }

  private void ofPattern(Vec<String> names, boolean isObject) {
    int depth = scanner.depth();
    advance.run();
    while (scanner.depth() >= depth && scanner.kind() != ScriptScanner.END) {
      if (scanner.is(',') || scanner.isSpread()) {
        advance.run();
      } else {
        if (isObject) {
          ofProperty(names);
        } else {
          ofTarget(names);
        }
        skipDefault(depth);
      }
    }
    advance.run();
  }

  /** A name by itself is the name of the property and of what it is bound to. */
  private void ofProperty(Vec<String> names) {
    Vec<String> own = new Vec<>();
    boolean computed = scanner.is('[');
    int depth = scanner.depth();
    if (scanner.kind() == ScriptScanner.WORD) {
      own.add(scanner.word());
    }
    advance.run();
    while (computed && scanner.depth() >= depth && scanner.kind() != ScriptScanner.END) {
      advance.run();
    }
    if (computed) {
      advance.run();
    }
    if (scanner.is(':')) {
      advance.run();
      ofTarget(names);
    } else if (own.size() > 0) {
      names.add(own.get(0));
      doubtful |= own.get(0).indexOf('\\') >= 0;
    } else {
      doubtful = true;
    }
  }

  /** Up to the comma after it, or to the end of the pattern. */
  private void skipDefault(int depth) {
    while (scanner.kind() != ScriptScanner.END
        && (scanner.depth() > depth || scanner.depth() == depth && !scanner.is(','))) {
      advance.run();
    }
  }
}
