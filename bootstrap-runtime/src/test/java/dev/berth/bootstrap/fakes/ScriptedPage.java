package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.loading.EntryPointReplay;
import dev.berth.bootstrap.loading.EntryScript;
import dev.berth.bootstrap.loading.FetchedEntry;
import dev.berth.bootstrap.loading.Insertion;
import dev.berth.routes.MicroFrontend;
import java.util.List;

/** An entry point of nodes with scripts between them, which notes what is inserted. */
public final class ScriptedPage implements EntryDocument {
  private final String title;
  private final Journal journal;
  private final List<ScriptedScript> scripts;
  private Promise<Void> replaced = new Promise<>();
  private Promise<Void> styles = Promise.done();
  private Runnable exported = () -> {};
  private boolean closed;
  private boolean policy;
  private String flaw = "";
  private String text = "";
  private BerthException failure;

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

  /** It cannot be shown, as one of {@link dev.berth.bootstrap.loading.Finding}. */
  public ScriptedPage unfit(String finding) {
    flaw = finding;
    return this;
  }

  /** It cannot be inserted, for this reason. */
  public ScriptedPage failingToBeInserted(BerthException reason) {
    failure = reason;
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
  public String flaw() {
    return flaw;
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

  /** It is made of this text, which tells it from other deployments. */
  public ScriptedPage madeOf(String source) {
    text = source;
    return this;
  }

  @Override
  public boolean isMadeOf(FetchedEntry answer) {
    return answer.text().equals(text);
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
  public Promise<Void> show(Cancellation stay) {
    return EntryPointReplay.run(insert(), new ScriptedLife(new Journal()), stay);
  }

  @Override
  public Promise<Void> showAgain() {
    return EntryPointReplay.withoutScripts(insert());
  }

  /** Begins a pass over it. */
  public Insertion insert() {
    if (failure != null) {
      throw failure;
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
