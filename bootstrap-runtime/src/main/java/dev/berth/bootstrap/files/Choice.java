package dev.berth.bootstrap.files;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.collections.Vec;

/**
 * Chooses the first device that really writes. One that is full does: what is there can be read.
 */
public final class Choice {
  /** An owner that no micro-frontend can be. */
  private static final String PROBE = "probe";

  private final Vec<Device> devices;
  private final FileContent sample;
  private final Claims claims;

  /**
   * @param devices the best first; the last is taken unseen
   * @param sample some bytes
   */
  public Choice(Vec<Device> devices, FileContent sample, Claims claims) {
    this.devices = devices;
    this.sample = sample;
    this.claims = claims;
  }

  public Promise<Device> make() {
    return from(0);
  }

  private Promise<Device> from(int index) {
    Device device = devices.get(index);
    if (index == devices.size() - 1) {
      return Promise.resolved(device);
    }
    return device
        .of(PROBE)
        .then(this::probe)
        .then(
            works -> Promise.resolved(device),
            failure -> isFull(failure) ? Promise.resolved(device) : from(index + 1));
  }

  private Promise<Void> probe(FileSystem files) {
    String name = claims.fresh();
    String other = name + "-moved";
    return files
        .create(name)
        .then(sink -> sink.append(sample).then(appended -> sink.close()))
        .then(written -> files.move(name, other))
        .then(moved -> files.open(other))
        .then(
            found -> {
              if (found.size() != sample.size()) {
                throw new BerthException(ErrorCode.STORAGE_UNAVAILABLE, "Nothing was written.");
              }
              return files.remove(other);
            });
  }

  private static boolean isFull(BerthException failure) {
    return failure.code().equals(ErrorCode.STORAGE_FULL);
  }
}
