package dev.berth.bootstrap.platform;

import dev.berth.collections.Vec;

/**
 * What a platform is known by in a user agent.
 *
 * @param platform its name
 * @param needed texts that all stand there; empty when none must
 * @param signs texts of which one stands there
 * @param refuted texts of which none stands there
 */
record Signature(String platform, Vec<String> needed, Vec<String> signs, Vec<String> refuted) {
  static Signature of(String platform, String... signs) {
    return new Signature(platform, new Vec<>(), Vec.of(signs), new Vec<>());
  }

  Signature on(String... texts) {
    return new Signature(platform, Vec.of(texts), signs, refuted);
  }

  Signature without(String... texts) {
    return new Signature(platform, needed, signs, Vec.of(texts));
  }

  boolean matches(String userAgent) {
    return hasAll(userAgent) && hasAny(userAgent, signs) && !hasAny(userAgent, refuted);
  }

  private boolean hasAll(String text) {
    for (int i = 0; i < needed.size(); i++) {
      if (!text.contains(needed.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasAny(String text, Vec<String> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      if (text.contains(wanted.get(i))) {
        return true;
      }
    }
    return false;
  }
}
