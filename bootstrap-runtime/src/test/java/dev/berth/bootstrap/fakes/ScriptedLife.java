package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.loading.DocumentLife;

/** The life of a document that notes its steps, and has unsaved changes if a test says so. */
public final class ScriptedLife implements DocumentLife {
  private final Journal journal;
  private Promise<Void> interactiveTold = Promise.done();
  private boolean unsaved;

  public ScriptedLife(Journal journal) {
    this.journal = journal;
  }

  /** From now on the user stays when asked. */
  public void hasUnsavedChanges() {
    unsaved = true;
  }

  /** Listeners hear that the document is interactive when this is settled. */
  public void tellsInteractiveWith(Promise<Void> told) {
    interactiveTold = told;
  }

  @Override
  public void loading() {
    journal.note("loading");
  }

  @Override
  public void reopen() {
    journal.note("reopen");
  }

  @Override
  public void bodyOpened() {
    journal.note("body opened");
  }

  @Override
  public Promise<Void> interactive() {
    journal.note("interactive");
    return interactiveTold;
  }

  @Override
  public Promise<Void> parsed() {
    journal.note("parsed");
    return Promise.done();
  }

  @Override
  public boolean holdsBack() {
    return unsaved;
  }

  @Override
  public void leave(boolean kept) {
    journal.note(kept ? "leave kept" : "leave");
  }

  @Override
  public void returned() {
    journal.note("returned");
  }
}
