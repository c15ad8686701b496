package dev.berth.bootstrap.session;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;

/** A session that somebody can renew: a server, or a function of the team's. */
public interface Renewable {
  /** When it ends; 0 when it never does, or there is none. */
  double end();

  /** Asks for a new one; kept when it has taken the place of the old. */
  Promise<Void> renew();

  /** Ends it: it is over, and cannot be renewed. */
  void lose();

  /** Tells that it could not be renewed in time, when nobody has asked for it. */
  void complain(BerthException failure);
}
