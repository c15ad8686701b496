package dev.berth.build.ship;

import com.google.debugging.sourcemap.SourceMapConsumerV3;
import com.google.debugging.sourcemap.SourceMapParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which stretch of a generated script came from where. */
final class SourceMap {
  /** A place in a source file. */
  record Origin(String source, Position position) {}

  /** A stretch of the generated script, its end excluded, and where it came from. */
  record Span(Position start, Position end, Origin origin) {}

  private final NavigableMap<Position, Span> spans = new TreeMap<>();

  SourceMap(List<Span> spans) {
    spans.forEach(span -> this.spans.put(span.start(), span));
  }

  static SourceMap parse(String json) {
    SourceMapConsumerV3 consumer = new SourceMapConsumerV3();
    try {
      consumer.parse(json);
    } catch (SourceMapParseException e) {
      throw new IllegalArgumentException("Not a source map: " + e.getMessage(), e);
    }
    List<Span> spans = new ArrayList<>();
    consumer.visitMappings(
        (source, name, sourceStart, start, end) ->
            spans.add(
                new Span(
                    Position.of(start),
                    Position.of(end),
                    new Origin(source, Position.of(sourceStart)))));
    return new SourceMap(spans);
  }

  List<Span> spans() {
    return List.copyOf(spans.values());
  }

  Optional<Origin> originOf(Position position) {
    return Optional.ofNullable(spans.floorEntry(position))
        .map(Map.Entry::getValue)
        .filter(span -> position.compareTo(span.end()) < 0)
        .map(Span::origin);
  }

  /** Follows this map's origins one compilation further back, through the earlier step's map. */
  SourceMap through(SourceMap earlier) {
    return new SourceMap(
        spans.values().stream()
            .flatMap(
                span ->
                    earlier
                        .originOf(span.origin().position())
                        .map(origin -> new Span(span.start(), span.end(), origin))
                        .stream())
            .toList());
  }

  /** The map of the same script behind a prefix. */
  SourceMap behind(String prefix) {
    int lines = (int) prefix.lines().count() - (prefix.endsWith("\n") ? 0 : 1);
    int columns = prefix.length() - prefix.lastIndexOf('\n') - 1;
    return new SourceMap(
        spans.values().stream()
            .map(
                span ->
                    new Span(
                        moved(span.start(), lines, columns),
                        moved(span.end(), lines, columns),
                        span.origin()))
            .toList());
  }

  private static Position moved(Position position, int lines, int firstLineColumns) {
    int columns = position.line() == 0 ? firstLineColumns : 0;
    return new Position(position.line() + lines, position.column() + columns);
  }
}
