package dev.berth.server.files;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.MimeTypes;

/** Knows the media type of a file by its extension, with UTF-8 for everything that is text. */
public final class MediaTypes {
  private static final String UTF_8 = ";charset=utf-8";

  private static final Map<String, String> OF_WEB_FILES =
      Map.ofEntries(
          Map.entry("css", "text/css" + UTF_8),
          Map.entry("htm", "text/html" + UTF_8),
          Map.entry("html", "text/html" + UTF_8),
          Map.entry("js", "text/javascript" + UTF_8),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("md", "text/markdown" + UTF_8),
          Map.entry("mjs", "text/javascript" + UTF_8),
          Map.entry("sri", "text/plain" + UTF_8),
          Map.entry("svg", "image/svg+xml" + UTF_8),
          Map.entry("txt", "text/plain" + UTF_8),
          Map.entry("vtt", "text/vtt" + UTF_8),
          Map.entry("wasm", "application/wasm"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("xml", "application/xml" + UTF_8));

  private static final MimeTypes TABLE = table();

  private MediaTypes() {}

  /** Gives the media type of a file name or a path, when its extension is known. */
  public static Optional<String> of(String name) {
    return Optional.ofNullable(TABLE.getMimeByExtension(name));
  }

  /** Lists the types, without their charset, whose files shrink: all of the table but the fonts. */
  public static Stream<String> worthCompressing() {
    return OF_WEB_FILES.values().stream()
        .filter(type -> !type.startsWith("font/"))
        .map(MimeTypes::getContentTypeWithoutCharset)
        .distinct();
  }

  static MimeTypes asMimeTypes() {
    return TABLE;
  }

  private static MimeTypes table() {
    MimeTypes.Mutable table = new MimeTypes.Mutable(MimeTypes.DEFAULTS);
    OF_WEB_FILES.forEach(table::addMimeMapping);
    return table;
  }
}
