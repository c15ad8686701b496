package dev.berth.bootstrap.platform;

/**
 * What the key for back does: first what the micro-frontend says, then the history, then the end.
 */
public final class BackPolicy {
  /** What to do. */
  public enum Step {
    NOTHING,
    CLOSE_QUESTION,
    GO_BACK,
    ASK,
    LEAVE
  }

  /**
   * What is the case.
   *
   * @param handled whether somebody has taken the key upon themselves
   * @param asking whether the user is being asked whether to leave
   * @param deep whether there is an earlier page of the application
   */
  public record Facts(boolean handled, boolean asking, boolean deep) {}

  private BackPolicy() {}

  public static Step next(Facts facts, ExitManners manners) {
    if (facts.asking()) {
      return Step.CLOSE_QUESTION;
    }
    if (facts.handled()) {
      return Step.NOTHING;
    }
    return facts.deep() ? Step.GO_BACK : atTheFirstPage(manners);
  }

  private static Step atTheFirstPage(ExitManners manners) {
    if (manners == ExitManners.STAYS) {
      return Step.NOTHING;
    }
    return manners == ExitManners.ASKS ? Step.ASK : Step.LEAVE;
  }
}
