package dev.berth.bootstrap.config;

/**
 * Where and for whom the page is: what a configuration may differ by.
 *
 * @param environment such as {@code test}; empty when it is not told
 * @param country such as {@code AT}; empty when it is not told
 * @param language a BCP 47 tag, such as {@code de-AT}
 */
public record Circumstances(String environment, String country, String language) {
  /** Whether a tag means this language or one that it is a kind of, as {@code de} is of de-AT. */
  boolean speaks(String tag) {
    return language.equals(tag) || language.startsWith(tag + "-");
  }
}
