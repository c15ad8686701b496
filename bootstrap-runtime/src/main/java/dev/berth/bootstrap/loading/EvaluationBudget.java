package dev.berth.bootstrap.loading;

/**
 * How often modules may be evaluated again before the page is loaded anew. No browser ever frees an
 * evaluation of a module: what it holds at its top level stays for the life of the page.
 */
public final class EvaluationBudget {
  /** More modules than this would need an import map of megabytes. */
  private static final int MOST_MODULES = 150;

  private final int mostEvaluations;
  private final int mostBytes;
  private int evaluations;
  private int bytes;

  /**
   * @param smallDevice whether the device has a gigabyte of memory or less
   */
  public EvaluationBudget(boolean smallDevice) {
    mostEvaluations = smallDevice ? 8 : 30;
    mostBytes = smallDevice ? 2_000_000 : 8_000_000;
  }

  /** Whether another evaluation fits; if so, it counts. */
  public boolean spend(int modules, int size) {
    boolean fits = fits(size) && modules <= MOST_MODULES;
    if (fits) {
      evaluations++;
      bytes += size;
    }
    return fits;
  }

  /** Whether one more of that size would fit. */
  public boolean fits(int size) {
    return evaluations < mostEvaluations && bytes + size <= mostBytes;
  }

  /** What has been spent, in words. */
  public String spent() {
    return evaluations + " further evaluations of modules with " + bytes + " bytes";
  }
}
