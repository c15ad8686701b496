package dev.berth.bootstrap.config;

import dev.berth.collections.Vec;

/** The languages to look for a text in: the page's, those it is a kind of, the default ones. */
public final class LanguageChain {
  private LanguageChain() {}

  /** Of {@code de-AT} and {@code en}: de-AT, de, en. */
  public static Vec<String> of(String language, String fallback) {
    Vec<String> chain = new Vec<>();
    addKindsOf(language, chain);
    addKindsOf(fallback, chain);
    return chain;
  }

  private static void addKindsOf(String language, Vec<String> chain) {
    String tag = language;
    while (!tag.isEmpty()) {
      if (!chain.contains(tag)) {
        chain.add(tag);
      }
      int end = tag.lastIndexOf('-');
      tag = end < 0 ? "" : tag.substring(0, end);
    }
  }
}
