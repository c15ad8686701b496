package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.base.HistoryReclaimer;
import dev.berth.bootstrap.browser.dom.NodeSet;
import dev.berth.bootstrap.browser.life.BrowserDocumentLife;
import dev.berth.bootstrap.browser.reclaim.DocumentReclaimer;
import dev.berth.bootstrap.browser.reclaim.ElementsReclaimer;
import dev.berth.bootstrap.browser.reclaim.GlobalsReclaimer;
import dev.berth.bootstrap.browser.reclaim.HeadReclaimer;
import dev.berth.bootstrap.browser.reclaim.IntervalsReclaimer;
import dev.berth.bootstrap.browser.reclaim.ListenersReclaimer;
import dev.berth.bootstrap.browser.reclaim.NodesReclaimer;
import dev.berth.bootstrap.browser.reclaim.ScriptsReclaimer;
import dev.berth.bootstrap.reclaim.Reclaimers;
import dev.berth.collections.Vec;

/**
 * The reclaimers of a page.
 *
 * @param life also plays the life of a document
 * @param head also parks what the shell's head says
 * @param all all of them, with these two
 */
record HostReclaimers(BrowserDocumentLife life, HeadReclaimer head, Reclaimers all) {
  /**
   * Puts them in order. The life comes first, since the listeners of others must not be diverted;
   * the globals come last, and are taken back first: what the others have patched stays.
   */
  static HostReclaimers of(NativeGlobals natives, NodeSet inserted) {
    ListenersReclaimer listeners = new ListenersReclaimer();
    BrowserDocumentLife life =
        new BrowserDocumentLife(listeners, natives, inserted.forJavaScript());
    HeadReclaimer head = new HeadReclaimer();
    return new HostReclaimers(
        life,
        head,
        new Reclaimers(
            Vec.of(
                life,
                new HistoryReclaimer(),
                new IntervalsReclaimer(),
                listeners,
                new DocumentReclaimer(),
                head,
                new NodesReclaimer(inserted),
                new ScriptsReclaimer(natives),
                new ElementsReclaimer(natives),
                new GlobalsReclaimer())));
  }
}
