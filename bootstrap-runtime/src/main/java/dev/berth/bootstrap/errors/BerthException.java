package dev.berth.bootstrap.errors;

/**
 * A failure that a user, a team or the platform team is told about.
 *
 * <p>The message says what was not done, which micro-frontend or URL it concerns, why, and what to
 * do next; the code is one of {@link ErrorCode}.
 */
public final class BerthException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String explanation;

  public BerthException(String code, String explanation) {
    super(explanation + " [" + code + "]");
    this.code = code;
    this.explanation = explanation;
  }

  /** The failure itself, or one that stands for an exception nobody foresaw. */
  public static BerthException from(RuntimeException thrown) {
    return thrown instanceof BerthException known
        ? known
        : new BerthException(
            ErrorCode.INTERNAL,
            "Berth itself failed: " + thrown.getMessage() + ". Please report it.");
  }

  /** One of {@link ErrorCode}. */
  public String code() {
    return code;
  }

  /** The message without its code, for people. */
  public String explanation() {
    return explanation;
  }
}
