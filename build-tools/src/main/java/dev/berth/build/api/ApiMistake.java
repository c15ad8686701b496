package dev.berth.build.api;

/** Something in the declaration that nobody could be told of as it stands. */
final class ApiMistake extends RuntimeException {
  private static final long serialVersionUID = 1;

  ApiMistake(String message) {
    super(message);
  }
}
