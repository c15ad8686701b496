package dev.berth.e2e.npm;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads what npm packs, <a
 * href="https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html">ustar</a> within gzip.
 */
public final class Tarball {
  private static final int BLOCK = 512;
  private static final int NAME_LENGTH = 100;
  private static final int SIZE_OFFSET = 124;
  private static final int SIZE_LENGTH = 11;
  private static final int TYPE_OFFSET = 156;
  private static final int OCTAL = 8;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  private Tarball() {}

  /** The files by their paths. */
  public static Map<String, byte[]> files(byte[] packed) {
    Tarball tarball = new Tarball();
    try (DataInputStream blocks =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
      byte[] header = new byte[BLOCK];
      for (blocks.readFully(header); header[0] != 0; blocks.readFully(header)) {
        tarball.take(header, blocks);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tarball.files;
  }

  private void take(byte[] header, InputStream blocks) throws IOException {
    int size = Integer.parseInt(text(header, SIZE_OFFSET, SIZE_LENGTH), OCTAL);
    byte[] content = blocks.readNBytes(size);
    blocks.readNBytes((BLOCK - size % BLOCK) % BLOCK);
    char type = (char) header[TYPE_OFFSET];
    if (type == '0' || type == 0) {
      files.put(text(header, 0, NAME_LENGTH), content);
    }
  }

  private static String text(byte[] header, int offset, int length) {
    String field = new String(header, offset, length, StandardCharsets.UTF_8);
    int end = field.indexOf(0);
    return (end < 0 ? field : field.substring(0, end)).strip();
  }
}
