package dev.berth.build.ship;

import com.google.debugging.sourcemap.SourceMapGeneratorV3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a source map that carries the Java sources it can find, so that a debugger needs none. */
final class SourceMapFile {
  private final List<Path> sourceRoots;

  SourceMapFile(List<Path> sourceRoots) {
    this.sourceRoots = List.copyOf(sourceRoots);
  }

  /** The JSON of a map for the named script. */
  String json(String scriptName, SourceMap map) throws IOException {
    SourceMapGeneratorV3 generator = new SourceMapGeneratorV3();
    for (SourceMap.Span span : map.spans()) {
      SourceMap.Origin origin = span.origin();
      generator.addMapping(
          origin.source(),
          null,
          origin.position().toFilePosition(),
          span.start().toFilePosition(),
          span.end().toFilePosition());
    }
    for (String source : sources(map)) {
      addContent(generator, source);
    }
    StringBuilder json = new StringBuilder();
    generator.appendTo(json, scriptName);
    return json.toString();
  }

  private static List<String> sources(SourceMap map) {
    return map.spans().stream().map(span -> span.origin().source()).distinct().toList();
  }

  private void addContent(SourceMapGeneratorV3 generator, String source) throws IOException {
    for (Path root : sourceRoots) {
      Path file = root.resolve(source);
      if (Files.isRegularFile(file)) {
        generator.addSourcesContent(source, Files.readString(file));
        return;
      }
    }
  }
}
