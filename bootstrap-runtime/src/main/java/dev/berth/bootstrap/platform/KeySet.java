package dev.berth.bootstrap.platform;

import dev.berth.collections.Vec;

/**
 * The key set of a hybrid television: a bit for each group of keys.
 *
 * @see <a
 *     href="https://developer.hbbtv.org/references/apis/application-management-apis/the-keyset-class/">
 *     HbbTV, Keyset</a>
 */
public final class KeySet {
  private KeySet() {}

  /**
   * The groups of some keys, and always that of the arrows, OK and back: without them no page can
   * be used.
   *
   * @param masks the group of each key
   */
  public static int of(Vec<String> names, Pairs masks) {
    int set = Digits.number(masks.of("back"));
    for (int i = 0; i < names.size(); i++) {
      set |= Digits.number(masks.of(names.get(i)));
    }
    return set;
  }
}
