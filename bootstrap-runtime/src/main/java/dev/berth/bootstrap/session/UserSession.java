package dev.berth.bootstrap.session;

import dev.berth.bootstrap.async.Clock;

/** Who uses the application now. A change of status may mean another micro-frontend. */
public final class UserSession {
  private final SessionStore store;
  private final Clock clock;
  private Session session = Session.NONE;

  public UserSession(SessionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Takes up the session that was there before the page was loaded. */
  public void resume() {
    session = store.read();
    endIfOver();
  }

  public Session current() {
    endIfOver();
    return session;
  }

  public String status() {
    return current().status();
  }

  public void signIn(Session signedIn) {
    session = signedIn;
    store.write(signedIn);
  }

  public void signOut() {
    session = Session.NONE;
    store.clear();
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

  private void endIfOver() {
    if (session.isOver(clock.now())) {
      signOut();
    }
  }
}
