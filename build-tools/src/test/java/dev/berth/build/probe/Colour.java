package dev.berth.build.probe;

/** An enum with a field, as most are. */
enum Colour {
  RED("r0"),
  GREEN("g1"),
  BLUE("b2");

  private final String label;

  Colour(String label) {
    this.label = label;
  }

  static Colour at(int position) {
    return values()[position % 3];
  }

  String label() {
    return label;
  }
}
