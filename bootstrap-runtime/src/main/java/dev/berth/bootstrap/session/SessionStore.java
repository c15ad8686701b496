package dev.berth.bootstrap.session;

/** Keeps the session over a reload of the page, and the place to return to after sign-in. */
public interface SessionStore {
  /** {@link Session#NONE} when nobody is signed in, or what was stored cannot be read. */
  Session read();

  void write(Session session);

  void clear();

  /** The URL that was wanted when the user was sent to sign in; empty when there is none. */
  String wantedUrl();

  /** Remembers the wanted URL for this tab; an empty text forgets it. */
  void rememberWanted(String url);
}
