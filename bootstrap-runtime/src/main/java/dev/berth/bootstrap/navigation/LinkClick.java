package dev.berth.bootstrap.navigation;

/**
 * A click on a link, as the browser reports it.
 *
 * @param plain primary button without a modifier key
 * @param handled somebody prevented the browser's own action
 * @param opensElsewhere the link has a {@code target}, {@code download}, {@code rel=external} or
 *     {@code data-berth="ignore"}
 * @param url where it leads
 */
public record LinkClick(boolean plain, boolean handled, boolean opensElsewhere, String url) {
  /** Whether it is left to the browser, or to whoever has handled it, wherever it leads. */
  public boolean isLeft() {
    return !plain || handled || opensElsewhere;
  }
}
