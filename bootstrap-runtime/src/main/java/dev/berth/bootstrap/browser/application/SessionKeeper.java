package dev.berth.bootstrap.browser.application;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.async.TimeLimit;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsJsonValue;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.session.Renewable;
import dev.berth.bootstrap.session.Session;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The session as those who know of it say: asked at the start, and renewed before its end. */
final class SessionKeeper implements Renewable {
  private static final String NOBODY = Session.NONE.json();

  private static final int MOST_LOOKS = 30;
  private static final int LOOK_MILLIS = 50;

  private final Reception reception;
  private final SessionSource status;
  private final SessionSource renewal;
  private final int limit;

  /**
   * @param limit how many milliseconds a renewal may take
   */
  SessionKeeper(Reception reception, SessionSource status, SessionSource renewal, int limit) {
    this.reception = reception;
    this.status = status;
    this.renewal = renewal;
    this.limit = limit;
  }

  /** Asks who the user is, where somebody knows; what comes late counts too. */
  Promise<Void> askStatus() {
    if (!status.isThere()) {
      return Promise.done();
    }
    String held = held();
    return status
        .ask("GET", held)
        .then(
            answer -> {
              if (held().equals(held)) {
                accept(told(held, answer.value()));
              }
              return Promise.done();
            });
  }

  /** Whether there is somebody to ask when the session is over. */
  boolean canRescue() {
    return renewal.isThere() || status.isThere();
  }

  /** Whether the session is over, and may yet be renewed. */
  boolean isStale() {
    return renewal.isThere() && isOver();
  }

  /** Runs the task whenever there is another session. */
  void onChange(Runnable task) {
    reception.natives().listen(document(), "berth:session", Callback.of(task));
  }

  @Override
  public double end() {
    return renewal.isThere() ? reception.desk().getEnd() : 0;
  }

  @Override
  public Promise<Void> renew() {
    if (!canRescue()) {
      return Promise.rejected(lost("the configuration has no session.renew. Add it."));
    }
    String asked = held();
    Promise<Void> outcome = new Promise<>();
    Exclusively.run(
        reception.core().getOwners(),
        waited -> {
          outcome.follow(
              TimeLimit.within(
                  reception.clock(),
                  limit,
                  attempt(asked, waited ? MOST_LOOKS : 0),
                  lost("there was no answer in time.")));
          return Promises.publish(outcome.recover(failure -> Promise.done()));
        });
    return outcome;
  }

  @Override
  public void lose() {
    reception.desk().replace(Js.object());
  }

  @Override
  public void complain(BerthException failure) {
    reception.core().error(failure.code(), failure.explanation());
  }

  /**
   * Another tab may have renewed the session while this one waited for its turn. What it stored
   * takes a while to come.
   *
   * @param looks how often to look for it again
   */
  private Promise<Void> attempt(String asked, int looks) {
    Session stored = reception.store().read();
    if (stored != Session.NONE && !stored.json().equals(asked)) {
      reception.desk().replace(JsJsonValue.parse(stored.json()).value());
      return Promise.done();
    }
    return looks == 0 ? ask() : lookAgain(asked, looks - 1);
  }

  private Promise<Void> lookAgain(String asked, int looks) {
    Promise<Void> later = new Promise<>();
    reception.clock().after(LOOK_MILLIS, () -> later.follow(attempt(asked, looks)));
    return later;
  }

  private Promise<Void> ask() {
    Promise<Void> asking = renewal.isThere() ? askRenewal() : askStatus();
    return asking.then(
        done -> {
          if (held().equals(NOBODY)) {
            throw lost("it was refused, or the user has signed out. Have the user sign in.");
          }
          return Promise.done();
        });
  }

  private Promise<Void> askRenewal() {
    String held = held();
    return renewal
        .ask("POST", held)
        .then(
            answer -> {
              if (held().equals(held)) {
                accept(renewed(held, answer.value()));
              }
              return Promise.done();
            });
  }

  /** What is over as it comes is none. */
  private void accept(JSObject given) {
    reception.desk().replace(given);
    if (isOver()) {
      lose();
    }
  }

  private boolean isOver() {
    double end = reception.desk().getEnd();
    return end > 0 && end <= reception.clock().now();
  }

  private String held() {
    return reception.desk().getHeld();
  }

  private static BerthException lost(String why) {
    return new BerthException(ErrorCode.SESSION_EXPIRED, "The session was not renewed: " + why);
  }

  /** A status may be told without the token that it was asked with; no status is nobody. */
  @JSBody(
      params = {"held", "answer"},
      script = "return answer.status?Object.assign({token:JSON.parse(held).token},answer):answer")
  private static native JSObject told(String held, JSObject answer);

  /** What is not told anew stays, but for the time. */
  @JSBody(
      params = {"held", "answer"},
      script =
          "return answer.token||answer.status"
              + "?Object.assign(JSON.parse(held),{expiresAt:null},answer):{}")
  private static native JSObject renewed(String held, JSObject answer);

  @JSBody(script = "return document")
  private static native JSObject document();
}
