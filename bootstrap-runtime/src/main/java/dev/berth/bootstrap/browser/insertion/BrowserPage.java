package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Parts;
import dev.berth.bootstrap.browser.Turns;
import dev.berth.bootstrap.browser.dom.NodeSet;
import dev.berth.bootstrap.browser.dom.OutletNodes;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.loading.DocumentLife;
import org.teavm.jso.JSObject;

/**
 * The page that entry points are inserted into, with what the insertion needs of it.
 *
 * @param inserted gets the nodes that come from the entry point
 * @param shellSource the bootstrap's URL as its shell has written it
 */
public record BrowserPage(
    OutletNodes outlet,
    NodeSet inserted,
    NativeGlobals natives,
    Owners owners,
    Clock clock,
    DocumentLife life,
    Parts parts,
    ScriptPlans plans,
    Head head,
    Complaints complaints,
    String shellSource) {
  /** Puts aside what the shell's head says and the head of this document says too. */
  public interface Head {
    void park(JSObject document);
  }

  /** Tells the shell of failures that do not stop the page. */
  public interface Complaints {
    void complain(BerthException failure);

    /** A file of the page could not be loaded. */
    void missing();
  }

  /** Whether the micro-frontend on the page looks how the page is built. */
  boolean isWatched() {
    return Js.truthy(owners.getGuest(), "watches");
  }

  /** Gives what scripts have promised its turn. */
  Promise<Void> settle() {
    return Turns.next(natives);
  }

  void complain(BerthException failure) {
    complaints.complain(failure);
  }
}
