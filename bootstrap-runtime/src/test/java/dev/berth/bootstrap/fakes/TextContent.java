package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.files.FileContent;

/** Bytes that are letters. */
public record TextContent(String text) implements FileContent {
  @Override
  public double size() {
    return text.length();
  }

  @Override
  public FileContent part(double from, double to) {
    return new TextContent(text.substring((int) from, (int) to));
  }
}
