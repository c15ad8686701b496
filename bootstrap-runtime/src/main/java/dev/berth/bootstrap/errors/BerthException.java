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
  private final String phase;

  public BerthException(String code, String explanation) {
    this(code, explanation, "");
  }

  /**
   * A failure of a known phase.
   *
   * @param phase of the life of a micro-frontend: the name of a hook, or {@code run}
   */
  public BerthException(String code, String explanation, String phase) {
    super(explanation + " [" + code + "]");
    this.code = code;
    this.explanation = explanation;
    this.phase = phase;
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

  /** What the micro-frontend was about; empty where the code says enough. */
  public String phase() {
    return phase;
  }

  /** The message without its code, for people. */
  public String explanation() {
    return explanation;
  }
}
