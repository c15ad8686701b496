package dev.berth.build.ship;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** The sizes that users download: what a web server's best compression makes of a file. */
enum Compression {
  GZIP {
    @Override
    int sizeOf(byte[] bytes) {
      ByteArrayOutputStream compressed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new BestGzip(compressed)) {
        gzip.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return compressed.size();
    }
  },

  BROTLI {
    @Override
    int sizeOf(byte[] bytes) {
      Brotli4jLoader.ensureAvailability();
      try {
        return Encoder.compress(bytes, Encoder.Parameters.create(11)).length;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  abstract int sizeOf(byte[] bytes);

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream target) throws IOException {
      super(target);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
