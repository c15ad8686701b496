package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.kinds.GuestEntry;
import dev.berth.bootstrap.kinds.Reachability;
import dev.berth.bootstrap.navigation.ShellEvents;
import dev.berth.routes.MicroFrontend;

/**
 * Finds out whether a frame shows the page that it should: to a frame, the browser's own error page
 * has loaded as well as any.
 */
public final class FrameInspection {
  private final MicroFrontend microFrontend;
  private final GuestEntry entry;
  private final boolean hidden;
  private final Reachability servers;
  private final ShellEvents events;

  public FrameInspection(GuestFacts facts, Reachability servers, ShellEvents events) {
    String sandbox = facts.microFrontend().mounting().sandbox();
    this.microFrontend = facts.microFrontend();
    this.entry = facts.entry();
    this.hidden =
        !entry.url().startsWith(Urls.origin() + "/")
            || !(sandbox.isEmpty() || sandbox.contains("allow-same-origin"));
    this.servers = servers;
    this.events = events;
  }

  /** Rejected when the frame certainly shows something else; only reported when it may. */
  Promise<Void> judge(Frame frame) {
    if (hidden) {
      servers
          .reach(entry.url())
          .then(answer -> outcome(GuestEntry.refusal(answer.status())))
          .recover(doubt -> report(doubt));
      return Promise.done();
    }
    return frame.isReadable()
        ? outcome(GuestEntry.refusal(frame.status()))
        : servers
            .reach(entry.url())
            .then(answer -> outcome(GuestEntry.refusalOfHidden(answer.status())));
  }

  /** Says that the frame shows something, though perhaps not the page. */
  Promise<Void> report(BerthException found) {
    events.error(
        new BerthException(
            found.code(),
            "Micro-frontend '"
                + microFrontend.name()
                + "' is in its frame, but "
                + entry.url()
                + " "
                + found.explanation()
                + ". Check its server."),
        microFrontend);
    return Promise.done();
  }

  private static Promise<Void> outcome(BerthException failure) {
    return failure == null ? Promise.done() : Promise.rejected(failure);
  }
}
