package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.session.Session;
import dev.berth.bootstrap.session.SessionStore;

/** A session store whose content outlives the page of a test. */
public final class InMemorySessionStore implements SessionStore {
  private Session session = Session.NONE;
  private String wanted = "";
  private Runnable onChange = () -> {};

  @Override
  public Session read() {
    return session;
  }

  @Override
  public void write(Session written) {
    session = written;
  }

  @Override
  public void onChange(Runnable task) {
    onChange = task;
  }

  /** Another tab writes to it. */
  public void changesElsewhere(Session written) {
    session = written;
    onChange.run();
  }

  @Override
  public String wantedUrl() {
    return wanted;
  }

  @Override
  public void rememberWanted(String url) {
    wanted = url;
  }
}
