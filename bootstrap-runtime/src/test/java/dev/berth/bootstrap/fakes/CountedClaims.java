package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.files.Claims;
import dev.berth.collections.Vec;
import java.util.ArrayList;
import java.util.List;

/** Claims that are names with numbers. */
public final class CountedClaims implements Claims {
  private final List<String> claimed = new ArrayList<>();
  private boolean known = true;
  private int made;

  /** Nobody can tell from now on which there are. */
  public void areUnknown() {
    known = false;
  }

  /** The tabs that had claims are no more. */
  public void die() {
    claimed.clear();
  }

  /** Those that nobody has given up. */
  public List<String> open() {
    return claimed;
  }

  @Override
  public String fresh() {
    return "claim-" + made++;
  }

  @Override
  public Promise<Runnable> claim(String name) {
    claimed.add(name);
    return Promise.resolved(() -> claimed.remove(name));
  }

  @Override
  public Promise<Vec<String>> claimed() {
    return known
        ? Promise.resolved(Vec.of(claimed.toArray(String[]::new)))
        : Promise.rejected(new BerthException(ErrorCode.STORAGE_UNAVAILABLE, "Unknown."));
  }
}
