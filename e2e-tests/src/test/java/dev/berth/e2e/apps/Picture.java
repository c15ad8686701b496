package dev.berth.e2e.apps;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** A screenshot that can be compared with another one. */
record Picture(BufferedImage image) {
  /** Glyphs are not smoothed in quite the same way each time. */
  private static final int SAME_TO_THE_EYE = 24;

  static Picture of(byte[] png) {
    try {
      return new Picture(ImageIO.read(new ByteArrayInputStream(png)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How much of this picture is different, from 0 to 1. */
  double partDifferentFrom(Picture other) {
    if (image.getWidth() != other.image.getWidth()
        || image.getHeight() != other.image.getHeight()) {
      return 1;
    }
    long different =
        IntStream.range(0, image.getHeight())
            .mapToLong(
                y -> IntStream.range(0, image.getWidth()).filter(x -> differs(other, x, y)).count())
            .sum();
    return (double) different / image.getWidth() / image.getHeight();
  }

  private boolean differs(Picture other, int x, int y) {
    int here = image.getRGB(x, y);
    int there = other.image.getRGB(x, y);
    return apart(here >> 16, there >> 16) || apart(here >> 8, there >> 8) || apart(here, there);
  }

  private static boolean apart(int here, int there) {
    return Math.abs((here & 0xFF) - (there & 0xFF)) > SAME_TO_THE_EYE;
  }
}
