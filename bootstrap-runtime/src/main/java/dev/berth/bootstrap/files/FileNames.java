package dev.berth.bootstrap.files;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;

/** Which names files may have, and what they are called on a device, which needs no folders. */
final class FileNames {
  static final int MOST = 200;
  private static final char FOLDER = '/';
  private static final char FLAT_FOLDER = '+';

  private FileNames() {}

  /** The name on the device; throws when it is none. */
  static String flat(String name) {
    String flaw = flaw(name);
    if (!flaw.isEmpty()) {
      throw new BerthException(
          ErrorCode.STORAGE_INVALID,
          "'"
              + name
              + "' is no name of a file: "
              + flaw
              + ". Use letters of a to z and A to Z, digits, '.', '_', '-', and '/' between folders.");
    }
    return replaced(name, FOLDER, FLAT_FOLDER);
  }

  /** What the flat names of a folder's files begin with; all begin with that of no folder. */
  static String flatFolder(String folder) {
    return folder.isEmpty() ? "" : flat(folder) + FLAT_FOLDER;
  }

  static String of(String flat) {
    return replaced(flat, FLAT_FOLDER, FOLDER);
  }

  /** Names of files that are being written begin with a dot, which users' names do not. */
  static boolean isTemporary(String flat) {
    return flat.startsWith(".");
  }

  static String temporary(String claim) {
    return "." + claim;
  }

  static String claimOf(String temporary) {
    return temporary.substring(1);
  }

  private static String flaw(String name) {
    if (name.isEmpty() || name.length() > MOST) {
      return "it has " + name.length() + " characters, and 1 to " + MOST + " are allowed";
    }
    char last = FOLDER;
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (!isAllowed(letter)) {
        return "'" + letter + "' is not allowed";
      }
      if (last == FOLDER && (letter == FOLDER || letter == '.')) {
        return "a part of it is empty, or begins with a dot";
      }
      last = letter;
    }
    return last == FOLDER ? "it ends with a folder" : "";
  }

  private static boolean isAllowed(char letter) {
    return letter >= 'a' && letter <= 'z'
        || letter >= 'A' && letter <= 'Z'
        || letter >= '0' && letter <= '9'
        || letter == '.'
        || letter == '_'
        || letter == '-'
        || letter == FOLDER;
  }

  private static String replaced(String text, char one, char other) {
    String replaced = "";
    for (int i = 0; i < text.length(); i++) {
      replaced += text.charAt(i) == one ? other : text.charAt(i);
    }
    return replaced;
  }
}
