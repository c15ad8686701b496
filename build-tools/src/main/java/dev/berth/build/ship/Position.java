package dev.berth.build.ship;

import com.google.debugging.sourcemap.FilePosition;
import java.util.Comparator;

/** A place in a text; lines and columns count from zero. */
record Position(int line, int column) implements Comparable<Position> {
  private static final Comparator<Position> TEXT_ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  static Position of(FilePosition position) {
    return new Position(position.getLine(), position.getColumn());
  }

  FilePosition toFilePosition() {
    return new FilePosition(line, column);
  }

  @Override
  public int compareTo(Position other) {
    return TEXT_ORDER.compare(this, other);
  }
}
