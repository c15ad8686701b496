package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.loading.ImportMapScope;
import dev.berth.routes.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Resolves the names of modules by an import map, step by step as the HTML standard says. */
public final class StandardImportMap {
  /** URLs and JSON as a browser knows them. */
  public static final ImportMapScope.Notation NOTATION =
      new ImportMapScope.Notation() {
        @Override
        public String resolve(String url, String base) {
          return absolute(url, base).orElse("");
        }

        @Override
        public String quote(String text) {
          return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
      };

  private final String base;
  private final Map<String, String> imports;
  private final Map<String, Map<String, String>> scopes = new TreeMap<>(Comparator.reverseOrder());

  public StandardImportMap(String json, String base) {
    this.base = base;
    JsonValue map = RouteMaps.json(json);
    imports = rules(map.get("imports"));
    JsonValue given = map.get("scopes");
    for (int i = 0; given != null && i < given.keys().size(); i++) {
      String prefix = given.keys().get(i);
      absolute(prefix, base).ifPresent(url -> scopes.put(url, rules(given.get(prefix))));
    }
  }

  /** The URL of a module; {@code blocked} and {@code unknown} are errors. */
  public String resolve(String name, String importer) {
    Optional<String> url = urlLike(name, importer);
    String normalized = url.orElse(name);
    for (Map.Entry<String, Map<String, String>> scope : scopes.entrySet()) {
      String prefix = scope.getKey();
      if (prefix.equals(importer) || (prefix.endsWith("/") && importer.startsWith(prefix))) {
        Optional<String> match = match(normalized, scope.getValue());
        if (match.isPresent()) {
          return match.get();
        }
      }
    }
    return match(normalized, imports).or(() -> url).orElse("unknown");
  }

  /** The names are in reverse order, so that the longest prefix comes first. */
  private static Optional<String> match(String name, Map<String, String> rules) {
    for (Map.Entry<String, String> rule : rules.entrySet()) {
      String key = rule.getKey();
      if (key.equals(name)) {
        return Optional.of(rule.getValue());
      }
      if (key.endsWith("/") && name.startsWith(key)) {
        String address = rule.getValue();
        return address.equals("blocked")
            ? Optional.of(address)
            : absolute(name.substring(key.length()), address);
      }
    }
    return Optional.empty();
  }

  private Map<String, String> rules(JsonValue list) {
    Map<String, String> rules = new TreeMap<>(Comparator.reverseOrder());
    for (int i = 0; list != null && i < list.keys().size(); i++) {
      String name = list.keys().get(i);
      rules.put(urlLike(name, base).orElse(name), address(name, list.get(name)));
    }
    return rules;
  }

  private String address(String name, JsonValue value) {
    if (value.kind() != JsonValue.Kind.STRING) {
      return "blocked";
    }
    return urlLike(value.text(), base)
        .filter(url -> !name.endsWith("/") || url.endsWith("/"))
        .orElse("blocked");
  }

  private static Optional<String> urlLike(String text, String importer) {
    boolean relative = text.startsWith("/") || text.startsWith("./") || text.startsWith("../");
    return absolute(text, relative ? importer : "");
  }

  private static Optional<String> absolute(String url, String base) {
    try {
      URI resolved = base.isEmpty() ? new URI(url) : new URI(base).resolve(url);
      return resolved.isAbsolute() ? Optional.of(resolved.toString()) : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
