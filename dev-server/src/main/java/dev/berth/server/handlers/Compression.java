package dev.berth.server.handlers;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import dev.berth.server.files.MediaTypes;
import java.util.List;
import org.eclipse.jetty.compression.brotli.BrotliCompression;
import org.eclipse.jetty.compression.brotli.BrotliEncoderConfig;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;

/** Sends text compressed, so that sizes and timings seen in development mean something. */
final class Compression extends CompressionHandler {
  /** High enough to be close to what a CDN sends, low enough not to be felt at a reload. */
  private static final int BROTLI_LEVEL = 5;

  Compression(Handler next) {
    super(next);
    putCompression(new GzipCompression());
    if (Brotli4jLoader.isAvailable()) {
      putCompression(brotli());
    }
    putConfiguration("/*", configuration());
  }

  private static CompressionConfig configuration() {
    CompressionConfig.Builder text =
        CompressionConfig.builder().compressPreferredEncodings(List.of("br", "gzip"));
    MediaTypes.worthCompressing().forEach(text::compressIncludeMimeType);
    return text.build();
  }

  private static BrotliCompression brotli() {
    BrotliEncoderConfig encoder = new BrotliEncoderConfig();
    encoder.setCompressionLevel(BROTLI_LEVEL);
    BrotliCompression brotli = new BrotliCompression();
    brotli.setDefaultEncoderConfig(encoder);
    return brotli;
  }
}
