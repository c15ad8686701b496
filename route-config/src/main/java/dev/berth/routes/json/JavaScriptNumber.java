package dev.berth.routes.json;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes numbers as JavaScript does, so that page and terminal report the same text. */
final class JavaScriptNumber {
  private static final int PLAIN_UP_TO_EXPONENT = 20;
  private static final int PLAIN_DOWN_TO_EXPONENT = -6;

  private JavaScriptNumber() {}

  static String text(double number) {
    if (number == 0) {
      return "0";
    }
    if (Double.isInfinite(number) || Double.isNaN(number)) {
      return Double.toString(number);
    }
    BigDecimal decimal = shortest(number).stripTrailingZeros();
    int exponent = decimal.precision() - decimal.scale() - 1;
    return exponent > PLAIN_UP_TO_EXPONENT || exponent < PLAIN_DOWN_TO_EXPONENT
        ? scientific(decimal, exponent)
        : decimal.toPlainString();
  }

  /**
   * Finds the fewest digits that stand for this number; before Java 19 the JDK has one too many.
   */
  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    int digits = 1;
    while (exact.round(new MathContext(digits)).doubleValue() != number) {
      digits++;
    }
    return exact.round(new MathContext(digits));
  }

  private static String scientific(BigDecimal decimal, int exponent) {
    String mantissa = decimal.scaleByPowerOfTen(-exponent).toPlainString();
    return mantissa + "e" + (exponent > 0 ? "+" : "") + exponent;
  }
}
