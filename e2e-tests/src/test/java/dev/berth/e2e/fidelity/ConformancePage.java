package dev.berth.e2e.fidelity;

import java.util.Map;
import java.util.TreeMap;

/**
 * One behaviour that a page has natively and is to have through the bootstrap.
 *
 * @param area what the behaviour is about
 * @param name the behaviour in words, the name of the page's folder
 * @param title the behaviour as a sentence
 * @param settings what its {@code page.properties} say
 */
record ConformancePage(String area, String name, String title, Map<String, String> settings) {
  private static final String HEADER = "header.";
  private static final String KEY = "mfe.";

  /** The folder below the one of all pages. */
  String path() {
    return area + "/" + name;
  }

  /** The path of its HTML file on the servers, with the query string that the entry has. */
  String entry() {
    return "/fidelity/" + path() + "/index.html" + settings.getOrDefault("entry", "");
  }

  /** The query string and hash that stand in the address bar when it is opened. */
  String place() {
    return settings.getOrDefault("place", "");
  }

  /** The response headers of the page, and of the shell around it. */
  Map<String, String> headers() {
    return below(HEADER);
  }

  /** Further keys of its entry in the route map, with their values as JSON. */
  Map<String, String> microFrontendKeys() {
    return below(KEY);
  }

  @Override
  public String toString() {
    return path();
  }

  private Map<String, String> below(String prefix) {
    Map<String, String> values = new TreeMap<>();
    settings.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            values.put(key.substring(prefix.length()), value);
          }
        });
    return values;
  }
}
