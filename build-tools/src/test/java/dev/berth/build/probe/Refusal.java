package dev.berth.build.probe;

/** An exception of a program's own, with a field. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int code;

  Refusal(String message, int code) {
    super(message);
    this.code = code;
  }

  int code() {
    return code;
  }
}
