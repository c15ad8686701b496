package dev.berth.bootstrap.session;

import dev.berth.bootstrap.async.Clock;

/** Who uses the application now. A change of status may mean another micro-frontend. */
public final class UserSession {
  /** Takes what the user has not asked for on this page: the end of a session, another tab's. */
  public interface Watcher {
    void comes(Session next);
  }

  private final SessionStore store;
  private final Clock clock;
  private Session session = Session.NONE;
  private Watcher watcher = this::become;
  private Runnable stopWaiting = () -> {};

  public UserSession(SessionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Has the watcher decide about changes from outside; without one they are simply taken. */
  public void watch(Watcher watching) {
    watcher = watching;
    store.onChange(this::compare);
  }

  /** Takes up the session that was there before the page was loaded. */
  public void resume() {
    hold(store.read());
  }

  /** Forgets a session that is over: before the first page, when nobody has renewed it. */
  public void settle() {
    if (isOver()) {
      become(Session.NONE);
    }
  }

  public Session current() {
    return isOver() ? Session.NONE : session;
  }

  /** The session as it was given, also when it is over: it may be renewed yet. */
  public Session held() {
    return session;
  }

  public boolean isOver() {
    return session.isOver(clock.now());
  }

  public String status() {
    return current().status();
  }

  /** Signs in, renews or, with {@link Session#NONE}, signs out. */
  public void become(Session next) {
    hold(next);
    store.write(next);
  }

  /** Remembers where the user wanted to go before sign-in. */
  public void rememberWanted(String url) {
    store.rememberWanted(url);
  }

  /** Where the user wanted to go, once: it is forgotten with the answer. Empty for nowhere. */
  public String takeWanted() {
    String wanted = store.wantedUrl();
    store.rememberWanted("");
    return wanted;
  }

  private void hold(Session next) {
    session = next;
    stopWaiting.run();
    double left = next.expiresAt() - clock.now();
    if (left > 0) {
      int millis = left < Integer.MAX_VALUE ? (int) left : Integer.MAX_VALUE;
      stopWaiting = clock.after(millis, this::ring);
    }
  }

  /** A clock cannot wait for longer than some days. */
  private void ring() {
    if (isOver()) {
      watcher.comes(Session.NONE);
    } else {
      hold(session);
    }
  }

  private void compare() {
    Session found = store.read();
    if (!found.json().equals(session.json())) {
      watcher.comes(found);
    }
  }
}
