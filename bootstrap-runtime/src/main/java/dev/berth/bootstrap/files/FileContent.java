package dev.berth.bootstrap.files;

/** Bytes that can be read. */
public interface FileContent {
  /** How many there are. */
  double size();

  /** Some of them, up to and without the last. */
  FileContent part(double from, double to);
}
