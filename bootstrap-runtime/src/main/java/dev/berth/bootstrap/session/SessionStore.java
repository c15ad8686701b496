package dev.berth.bootstrap.session;

/** Keeps the session over a reload of the page, and the place to return to after sign-in. */
public interface SessionStore {
  /** {@link Session#NONE} when nobody is signed in, or what was stored cannot be read. */
  Session read();

  /** Stores the session in place of what was there; nothing is left of {@link Session#NONE}. */
  void write(Session session);

  /** Runs the task whenever another tab may have written. */
  void onChange(Runnable task);

  /** The URL that was wanted when the user was sent to sign in; empty when there is none. */
  String wantedUrl();

  /** Remembers the wanted URL for this tab; an empty text forgets it. */
  void rememberWanted(String url);
}
