package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.base.HistoryReclaimer;
import dev.berth.bootstrap.browser.dom.NodeSet;
import dev.berth.bootstrap.browser.life.BrowserDocumentLife;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.browser.reclaim.BuiltinsReclaimer;
import dev.berth.bootstrap.browser.reclaim.DocumentReclaimer;
import dev.berth.bootstrap.browser.reclaim.ElementsReclaimer;
import dev.berth.bootstrap.browser.reclaim.GlobalsReclaimer;
import dev.berth.bootstrap.browser.reclaim.HeadReclaimer;
import dev.berth.bootstrap.browser.reclaim.LedgerReclaimer;
import dev.berth.bootstrap.browser.reclaim.NodesReclaimer;
import dev.berth.bootstrap.browser.reclaim.ScriptsReclaimer;
import dev.berth.bootstrap.browser.reclaim.ShellWork;
import dev.berth.bootstrap.browser.reclaim.StatesReclaimer;
import dev.berth.bootstrap.reclaim.Reclaimers;
import dev.berth.collections.Vec;

/**
 * The reclaimers of a page.
 *
 * @param life also plays the life of a document
 * @param head also parks what the shell's head says
 * @param history also knows the address of the micro-frontend
 * @param ledger also knows what is open while a micro-frontend is there
 * @param all all of them, with these four
 */
record HostReclaimers(
    BrowserDocumentLife life,
    HeadReclaimer head,
    HistoryReclaimer history,
    LedgerReclaimer ledger,
    Reclaimers all) {
  /**
   * Puts them in order. The built-ins come first, and are taken back last, when the others have
   * undone what they patch; so does the document. Then the life, since the listeners of others must
   * not be diverted. The ledger comes last, and is taken back first: what runs is stopped before
   * anything is mended.
   */
  static HostReclaimers of(
      NativeGlobals natives, NodeSet inserted, Owners owners, LedgerReclaimer ledger) {
    BrowserDocumentLife life = new BrowserDocumentLife(ledger, natives, inserted.forJavaScript());
    HeadReclaimer head = new HeadReclaimer();
    HistoryReclaimer history = new HistoryReclaimer(natives);
    DocumentReclaimer document = new DocumentReclaimer();
    NodesReclaimer nodes = new NodesReclaimer(inserted);
    GlobalsReclaimer globals = new GlobalsReclaimer(natives);
    ShellWork.watch(owners, Vec.of(document, nodes, globals));
    return new HostReclaimers(
        life,
        head,
        history,
        ledger,
        new Reclaimers(
            Vec.of(
                new BuiltinsReclaimer(),
                document,
                life,
                history,
                new StatesReclaimer(),
                head,
                nodes,
                new ScriptsReclaimer(natives),
                new ElementsReclaimer(natives),
                globals,
                ledger)));
  }
}
