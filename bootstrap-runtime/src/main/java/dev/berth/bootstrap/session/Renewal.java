package dev.berth.bootstrap.session;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;

/** Renews a session before its end, with one request however many ask for it. */
public final class Renewal {
  private final Renewable session;
  private final int before;
  private final Clock clock;
  private Promise<Void> running;
  private Runnable stopWaiting = () -> {};

  /**
   * @param before how many milliseconds before its end the session is renewed
   */
  public Renewal(Renewable session, int before, Clock clock) {
    this.session = session;
    this.before = before;
    this.clock = clock;
  }

  /** Renews now; all who ask meanwhile get the same answer. */
  public Promise<Void> now() {
    if (running == null) {
      Promise<Void> begun = new Promise<>();
      running = begun;
      begun.whenSettled(this::ended);
      begun.follow(session.renew());
      return begun;
    }
    return running;
  }

  /** Waits anew: the session may be another one. */
  public void schedule() {
    stopWaiting.run();
    double left = session.end() - clock.now();
    if (left > 0) {
      int wait = RenewalTime.after(left, before);
      stopWaiting = clock.after(wait, wait < RenewalTime.MOST_MILLIS ? this::due : this::schedule);
    }
  }

  /** The session is over: it is renewed now, as after a night's sleep of the device, or lost. */
  public Promise<Void> rescue() {
    return now()
        .recover(
            failure -> {
              session.complain(failure);
              session.lose();
              return Promise.done();
            });
  }

  private void ended() {
    running = null;
    schedule();
  }

  private void due() {
    now()
        .then(
            done -> Promise.<Void>done(),
            failure -> {
              session.complain(failure);
              return Promise.done();
            });
  }
}
