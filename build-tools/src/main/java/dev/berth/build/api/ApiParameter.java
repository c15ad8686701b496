package dev.berth.build.api;

/**
 * A parameter of a method.
 *
 * @param type as TypeScript writes it
 */
record ApiParameter(String name, String type, boolean optional) {
  @Override
  public String toString() {
    return name + (optional ? "?: " : ": ") + type;
  }
}
