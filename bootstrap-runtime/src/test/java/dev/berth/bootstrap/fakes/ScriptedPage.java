package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.routes.MicroFrontend;
import java.util.List;

/** An entry point of nodes with scripts between them, which notes what is inserted. */
public final class ScriptedPage implements EntryDocument {
  private final String title;
  private final Journal journal;
  private final List<ScriptedScript> scripts;
  private Promise<Void> replaced = new Promise<>();
  private Promise<Void> styles = Promise.done();
  private boolean empty;
  private Runnable exported = () -> {};
  private boolean shell;
  private boolean frameset;
  private boolean closed;
  private boolean policy;
  private BerthException flaw;

  public ScriptedPage(String title, Journal journal, ScriptedScript... scripts) {
    this.title = title;
    this.journal = journal;
    this.scripts = List.of(scripts);
  }

  /** Its style sheets are on their way until the given promise is settled. */
  public ScriptedPage withStyles(Promise<Void> loaded) {
    styles = loaded;
    return this;
  }

  /** Its scripts give no hooks, but export some, which are found in this way. */
  public ScriptedPage exporting(Runnable found) {
    exported = found;
    return this;
  }

  /** A script of it puts another page in its place. */
  public void replace() {
    replaced.fulfil(null);
  }

  /** There is nothing in it. */
  public ScriptedPage withoutContent() {
    empty = true;
    return this;
  }

  /** It has an outlet of its own. */
  public ScriptedPage withOutlet() {
    shell = true;
    return this;
  }

  /** It consists of frames. */
  public ScriptedPage ofFrames() {
    frameset = true;
    return this;
  }

  /** It cannot be inserted, for this reason. */
  public ScriptedPage failingToBeInserted(BerthException reason) {
    flaw = reason;
    return this;
  }

  /** Whether its last insertion has come to its end. */
  public boolean isClosed() {
    return closed;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public boolean isEmpty() {
    return empty;
  }

  @Override
  public boolean isShell() {
    return shell;
  }

  @Override
  public boolean isFrameset() {
    return frameset;
  }

  /** It brings a content security policy. */
  public ScriptedPage withPolicy() {
    policy = true;
    return this;
  }

  @Override
  public boolean bindsPage() {
    return policy;
  }

  @Override
  public void preload() {
    journal.note("preload " + title);
  }

  @Override
  public Promise<Void> adoptHooks(MicroFrontend microFrontend) {
    exported.run();
    return Promise.done();
  }

  @Override
  public Insertion insert() {
    if (flaw != null) {
      throw flaw;
    }
    replaced = new Promise<>();
    return new Pass();
  }

  private final class Pass implements Insertion {
    private int next;

    @Override
    public EntryScript advance() {
      if (next >= scripts.size()) {
        journal.note("nodes to the end");
        return null;
      }
      ScriptedScript script = scripts.get(next++);
      journal.note("nodes before " + script.name());
      return script;
    }

    @Override
    public Promise<Void> styles() {
      return styles;
    }

    @Override
    public Promise<Void> replaced() {
      return replaced;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
