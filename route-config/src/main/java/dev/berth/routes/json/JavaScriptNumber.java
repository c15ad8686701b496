package dev.berth.routes.json;

import java.math.BigDecimal;

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
    BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    int exponent = decimal.precision() - decimal.scale() - 1;
    return exponent > PLAIN_UP_TO_EXPONENT || exponent < PLAIN_DOWN_TO_EXPONENT
        ? scientific(decimal, exponent)
        : decimal.toPlainString();
  }

  private static String scientific(BigDecimal decimal, int exponent) {
    String mantissa = decimal.scaleByPowerOfTen(-exponent).toPlainString();
    return mantissa + "e" + (exponent > 0 ? "+" : "") + exponent;
  }
}
