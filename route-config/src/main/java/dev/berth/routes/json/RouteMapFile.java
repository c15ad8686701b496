package dev.berth.routes.json;

import dev.berth.routes.ProblemReport;
import dev.berth.routes.RouteMapReader;
import dev.berth.routes.RouteMapReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the text of a route map on the JVM.
 *
 * @param source what the report calls the route map
 * @param syntaxError where the text stops being JSON; empty when it is JSON
 */
public record RouteMapFile(String source, RouteMapReading reading, String syntaxError) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads a file in UTF-8. */
  public static RouteMapFile read(Path file) throws IOException {
    return read(file.toString(), Files.readString(file));
  }

  /** Reads a text that came from {@code source}. */
  public static RouteMapFile read(String source, String text) {
    try {
      JsonNode root = MAPPER.readTree(withoutByteOrderMark(text));
      if (!root.isMissingNode()) {
        return new RouteMapFile(source, RouteMapReader.read(new JacksonJsonValue(root)), "");
      }
      return new RouteMapFile(source, RouteMapReader.notJson(), "  The text is empty.\n");
    } catch (JacksonException e) {
      return new RouteMapFile(source, RouteMapReader.notJson(), syntaxError(e));
    }
  }

  /** Writes the problems as the page does, and where a syntax error is. */
  public String report() {
    return ProblemReport.text(source, reading.problems()) + syntaxError;
  }

  /** Browsers drop the mark before they parse; Jackson would stumble over it. */
  private static String withoutByteOrderMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String syntaxError(JacksonException error) {
    TokenStreamLocation location = error.getLocation();
    String position = "line " + location.getLineNr() + ", column " + location.getColumnNr();
    return "  At " + position + ": " + error.getOriginalMessage() + "\n";
  }
}
