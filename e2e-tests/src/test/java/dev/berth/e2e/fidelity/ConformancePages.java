package dev.berth.e2e.fidelity;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders that hold the conformance pages. */
final class ConformancePages {
  static final Path FOLDER = Path.of("src/test/resources/fidelity");

  private static final int DEPTH_OF_A_PAGE = 3;
  private static final Pattern TITLE = Pattern.compile("<title>([^<]+)</title>");

  private ConformancePages() {}

  /** Reads all pages, area by area. */
  static List<ConformancePage> all() {
    try (Stream<Path> files = Files.find(FOLDER, DEPTH_OF_A_PAGE, (file, facts) -> isPage(file))) {
      return files.map(Path::getParent).sorted().map(ConformancePages::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPage(Path file) {
    return file.endsWith("index.html") && FOLDER.relativize(file).getNameCount() == DEPTH_OF_A_PAGE;
  }

  private static ConformancePage read(Path folder) {
    String area = folder.getParent().getFileName().toString();
    String name = folder.getFileName().toString();
    return new ConformancePage(area, name, title(folder.resolve("index.html")), settings(folder));
  }

  /** Reads the title, whatever the encoding: titles keep to ASCII. */
  private static String title(Path file) {
    try {
      Matcher title =
          TITLE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1).replace("\0", ""));
      if (!title.find()) {
        throw new IllegalStateException(file + " has no <title>: say there what it shows.");
      }
      return title.group(1).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> settings(Path folder) {
    Path file = folder.resolve("page.properties");
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader text = Files.newBufferedReader(file)) {
        properties.load(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, String> settings = new TreeMap<>();
    properties.forEach((key, value) -> settings.put(key.toString(), value.toString().strip()));
    return settings;
  }
}
