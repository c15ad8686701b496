package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.bootstrap.loading.ScriptTiming;
import dev.berth.collections.Vec;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/**
 * What scripts write with {@code document.write}. While the page is being inserted it is read as if
 * it stood in the page behind the script; what an asynchronous script writes is ignored. When the
 * page is there, it takes the place of what is in the outlet.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html">HTML, dynamic
 *     markup insertion</a>
 */
final class WrittenText {
  private final ProgressiveInsertion insertion;
  private final EntrySource source;
  private final BrowserPage page;
  private final Vec<EntryScript> due = new Vec<>();
  private Promise<Void> ready = Promise.done();
  private boolean isAsked;
  private WrittenStream stream;
  private boolean isOpen;
  private int opened;
  private boolean ends;
  private boolean pageIsThere;

  /** Settled when a script has put another page in the place of one that was being inserted. */
  final Promise<Void> replaced = new Promise<>();

  WrittenText(ProgressiveInsertion insertion, EntrySource source, BrowserPage page) {
    this.insertion = insertion;
    this.source = source;
    this.page = page;
    WritingCalls.listen(
        (text, script) -> write(text, script),
        Callback.of(() -> whenReady(() -> replacePage())),
        Callback.of(() -> whenReady(() -> end())));
    if (WritingCalls.mayWrite(source.document(), source.text())) {
      whenReady(() -> {});
    }
  }

  /** Settled when what scripts write can be read at once, if they may write anything. */
  Promise<Void> ready() {
    return ready;
  }

  /**
   * The part that reads is loaded for a page that may write; so it is there when the first script
   * runs. A page that writes though it did not look like that waits for it.
   */
  private void whenReady(Runnable step) {
    if (!isAsked) {
      isAsked = true;
      ready =
          page.parts()
              .call("writing", Js.object())
              .then(
                  answer -> {
                    stream = answer.value();
                    stream.of(page.natives(), source.document(), source.url(), source.encoding());
                    return Promise.done();
                  },
                  missing -> {
                    page.complain(missing);
                    return Promise.done();
                  });
    }
    ready.whenSettled(
        () -> {
          if (stream != null) {
            step.run();
          }
        });
  }

  /**
   * The script that wrote is done: the next script up to the end of the text; null when there is
   * none.
   */
  EntryScript goOn() {
    EntryScript script = null;
    if (isOpen) {
      stream.enter();
    }
    if (due.size() > 0) {
      script = due.get(0);
      due.removeAt(0);
    } else if (isOpen) {
      script = read(true);
      if (script == null) {
        finish();
      }
    }
    return script;
  }

  /** From now on, what is written takes the place of the page. */
  void pageIsThere() {
    pageIsThere = true;
    isOpen = false;
    due.clear();
  }

  private void write(String text, HTMLElement script) {
    boolean isInline =
        script == null ? pageIsThere || WritingCalls.isInEvent() : WritingCalls.isInline(script);
    boolean replaces = isInline && (pageIsThere || script == null);
    if (isInline || WritingCalls.isInPlace(script, page.inserted().forJavaScript())) {
      whenReady(() -> take(text, replaces));
    }
  }

  private void take(String text, boolean replaces) {
    if (replaces && !pageIsThere) {
      insertion.close();
    }
    if (!isOpen && replaces) {
      replacePage();
    } else if (!isOpen) {
      catchUp();
    }
    stream.write(text);
    readOn();
    if (replaces) {
      replaced.fulfil(null);
    }
  }

  /** What is written is read at once, unless a script has to come before it. */
  private void readOn() {
    BrowserEntryScript script = isHeldUp() ? null : read(false);
    while (script != null) {
      run(script);
      script = isHeldUp() ? null : read(false);
    }
    if (ends && due.size() == 0) {
      ends = false;
      finish();
      page.life().interactive();
      page.life().parsed();
    }
  }

  private boolean isHeldUp() {
    return due.size() > 0 && due.last().timing() == ScriptTiming.BLOCKING;
  }

  /** What the script writes itself goes in front of the rest of what the script around it wrote. */
  private void run(BrowserEntryScript script) {
    if (script.isImmediate()) {
      int outer = stream.enter();
      script.runNow();
      stream.leave(outer);
    } else {
      due.add(script);
      if (pageIsThere) {
        runUnaided(script);
      }
    }
  }

  /** Where nobody replays the page any more, the rest of what was written follows by itself. */
  private void runUnaided(BrowserEntryScript script) {
    int own = opened;
    script
        .run()
        .whenSettled(
            () -> {
              if (own == opened) {
                due.removeAt(0);
                readOn();
              }
            });
  }

  /**
   * Has the parser read up to the next script, or to the end of what was written.
   *
   * @param all the rest of the page is read too
   */
  private BrowserEntryScript read(boolean all) {
    BrowserEntryScript script = null;
    BuiltNode built = stream.next(all);
    while (built != null) {
      script = insertion.insert(built, stream);
      built = script == null ? stream.next(all) : null;
    }
    return script;
  }

  /**
   * A parser reads the page up to the script that writes, and gets the rest of it from here on. A
   * script that it does not come to, as in a shadow tree, has a parser for what it writes alone.
   */
  private void catchUp() {
    Vec<Place> open = insertion.open();
    Node script =
        open.size() == 0
            ? null
            : stream.catchUp(source.text(), open.last().last(), page.outlet().element());
    begun();
    if (script == null) {
      stream.beginWithin(insertion.writingPlace());
    } else {
      takeOver(script, open);
    }
  }

  /** What is open in the page is what is open to the parser. */
  private void takeOver(Node script, Vec<Place> open) {
    Node node = script;
    for (int i = open.size() - 1; i > 0; i--) {
      node = node.getParentNode();
      stream.map(node, open.get(i).target());
    }
    open.clear();
  }

  private void begun() {
    ends = false;
    isOpen = true;
    opened++;
  }

  /** What {@code document.open} does; while the page is being inserted that is nothing. */
  private void replacePage() {
    if (pageIsThere) {
      due.clear();
      page.life().reopen();
      page.life().loading();
      stream.begin(page.outlet().element(), page.inserted().forJavaScript());
      page.outlet().remove();
      begun();
    }
  }

  private void end() {
    if (pageIsThere && isOpen) {
      ends = true;
      readOn();
    }
  }

  /** There is no more text. */
  private void finish() {
    stream.close();
    read(true);
    isOpen = false;
  }
}
