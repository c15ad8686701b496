package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * What scripts write with {@code document.write}. While the page is being inserted it joins the
 * page at the end of what is there, as a parser would have it; what an asynchronous script writes
 * is ignored. When the page is there, it takes the place of what is in the outlet.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html">HTML, dynamic
 *     markup insertion</a>
 */
final class WrittenText {
  private final ProgressiveInsertion insertion;
  private final BrowserPage page;
  private final Vec<WrittenStream> streams = new Vec<>();
  private EntryScript awaited;
  private boolean pageIsThere;

  WrittenText(ProgressiveInsertion insertion, BrowserPage page) {
    this.insertion = insertion;
    this.page = page;
    listen(
        (text, script) -> write(text, script),
        Callback.of(() -> replacePage()),
        Callback.of(() -> end()));
  }

  /** The scripts that wrote are done; the script that they wrote and the page waits for, if any. */
  EntryScript takeAwaited() {
    EntryScript taken = awaited;
    awaited = null;
    streams.clear();
    return taken;
  }

  /** From now on, what is written takes the place of the page. */
  void pageIsThere() {
    pageIsThere = true;
    streams.clear();
  }

  private void write(String text, HTMLElement script) {
    boolean isInline = script == null ? pageIsThere || isInEvent() : isInline(script);
    if (isInline && (pageIsThere || script == null)) {
      if (!pageIsThere) {
        insertion.close();
      }
      writeOver(text);
    } else if (isInline || isInPlace(script, page.inserted().forJavaScript())) {
      append(streamOf(script), text);
    }
  }

  /** The stream of a script: those of scripts within it are over. */
  private WrittenStream streamOf(HTMLElement script) {
    int known = streams.size() - 1;
    while (known >= 0 && streams.get(known).author() != script) {
      known--;
    }
    if (known < 0) {
      return begin(script);
    }
    while (streams.size() > known + 1) {
      streams.removeAt(known + 1);
    }
    return streams.get(known);
  }

  private WrittenStream begin(HTMLElement script) {
    WrittenStream stream = new WrittenStream(script, insertion.writingPlace(), insertion.depth());
    streams.add(stream);
    insertion.open(new Place(stream.root(), insertion.writingPlace(), true));
    return stream;
  }

  private void writeOver(String text) {
    if (streams.size() == 0) {
      replacePage();
    }
    append(streams.get(0), text);
  }

  /** What {@code document.open} does; while the page is being inserted that is nothing. */
  private void replacePage() {
    if (pageIsThere) {
      page.outlet().removeNodes();
      clearHead(page.inserted().forJavaScript());
      streams.clear();
      page.life().reopen();
      page.life().loading();
      begin(null);
    }
  }

  private void end() {
    if (pageIsThere && streams.size() > 0) {
      streams.get(0).lendTo(page);
      streams.clear();
      page.life().interactive();
      page.life().parsed();
    }
  }

  private void append(WrittenStream stream, String text) {
    stream.write(text);
    insert(stream);
  }

  private void insert(WrittenStream stream) {
    while (awaited == null
        && insertion.moveOn(stream.floor())
        && !stream.isPartial(insertion.upcoming())) {
      BrowserEntryScript script = insertion.insertNext();
      if (script != null) {
        run(script, stream);
      }
    }
  }

  /** Where nobody replays the page any more, the rest of what was written follows by itself. */
  private void run(BrowserEntryScript script, WrittenStream stream) {
    if (script.isImmediate()) {
      script.run();
    } else {
      awaited = script;
      if (pageIsThere) {
        script
            .run()
            .whenSettled(
                () -> {
                  awaited = null;
                  insert(stream);
                });
      }
    }
  }

  /** Takes the text of a call, and the script that runs; null when none does. */
  @JSFunctor
  private interface Writer extends JSObject {
    void write(String text, HTMLElement script);
  }

  /**
   * Takes the place of the document's own functions, until {@link BrowserOutlet#empty}. Trusted
   * Types are asked as they would have been.
   */
  @JSBody(
      params = {"writer", "opener", "closer"},
      script =
          "var probe_=document.createElement('template'),make_=function(end_){return function(){"
              + "if(window.trustedTypes)probe_.innerHTML=arguments[0];"
              + "writer([].map.call(arguments,String).join('').concat(end_),document.currentScript)}};"
              + "document.write=make_('');document.writeln=make_('\\n');document.close=closer;"
              + "document.open=function(){if(arguments.length>2)return window.open.apply(window,"
              + "arguments);opener();return document}")
  private static native void listen(Writer writer, Callback opener, Callback closer);

  @JSBody(
      params = "inserted",
      script =
          "[].slice.call(document.head.childNodes).forEach(function(node_){"
              + "if(inserted.has(node_))node_.remove()})")
  private static native void clearHead(JSObject inserted);

  /** Modules write without a current script too: what they write is ignored. */
  @JSBody(script = "return !!window.event")
  private static native boolean isInEvent();

  @JSBody(params = "script", script = "return !script.src")
  private static native boolean isInline(HTMLElement script);

  /** Whether a script is one that the parser of the page stops for. */
  @JSBody(
      params = {"script", "inserted"},
      script = "return inserted.has(script)&&!script.async&&!script.defer")
  private static native boolean isInPlace(HTMLElement script, JSObject inserted);
}
