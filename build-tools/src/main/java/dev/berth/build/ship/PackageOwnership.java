package dev.berth.build.ship;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Tells which Java package each character of a shipped script comes from. */
final class PackageOwnership {
  private static final String OWN_PREFIX = "dev.berth.";

  /** What comes before the first piece that has a source: the licence and the wrapper. */
  static final String UNATTRIBUTED = "unattributed";

  /** The Java class library. */
  static final String RUNTIME = "runtime";

  private final String code;
  private final String[] owners;

  PackageOwnership(MappedScript script) {
    code = script.code();
    owners = new String[code.length()];
    Arrays.fill(owners, UNATTRIBUTED);
    int[] lineStarts = lineStarts(code);
    for (SourceMap.Span span : script.map().spans()) {
      int start = Math.min(offset(lineStarts, span.start()), code.length());
      // What follows without a source of its own (brackets, default values) is there for this one.
      Arrays.fill(owners, start, code.length(), packageOf(span.origin().source()));
    }
  }

  /** The owners' raw character counts, by name. */
  Map<String, Integer> sizes() {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    new TreeSet<>(List.of(owners)).forEach(owner -> sizes.put(owner, 0));
    for (String owner : owners) {
      sizes.merge(owner, 1, Integer::sum);
    }
    return sizes;
  }

  /** The script with one owner's characters left out. */
  String without(String owner) {
    StringBuilder rest = new StringBuilder(code.length());
    for (int i = 0; i < owners.length; i++) {
      if (!owners[i].equals(owner)) {
        rest.append(code.charAt(i));
      }
    }
    return rest.toString();
  }

  private static String packageOf(String source) {
    String folder = source.substring(0, source.lastIndexOf('/') + 1).replace('/', '.');
    return folder.startsWith(OWN_PREFIX) ? folder.substring(0, folder.length() - 1) : RUNTIME;
  }

  private static int[] lineStarts(String code) {
    int[] breaks = code.chars().filter(character -> character == '\n').toArray();
    int[] starts = new int[breaks.length + 1];
    for (int line = 1; line < starts.length; line++) {
      starts[line] = code.indexOf('\n', starts[line - 1]) + 1;
    }
    return starts;
  }

  private static int offset(int[] lineStarts, Position position) {
    return lineStarts[position.line()] + position.column();
  }
}
