package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.loading.DocumentLife;

/** The life of a document that notes its steps, and has unsaved changes if a test says so. */
public final class ScriptedLife implements DocumentLife {
  private final Journal journal;
  private boolean unsaved;

  public ScriptedLife(Journal journal) {
    this.journal = journal;
  }

  /** From now on the user stays when asked. */
  public void hasUnsavedChanges() {
    unsaved = true;
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
  public void interactive() {
    journal.note("interactive");
  }

  @Override
  public void parsed() {
    journal.note("parsed");
  }

  @Override
  public boolean holdsBack() {
    return unsaved;
  }

  @Override
  public void leave() {
    journal.note("leave");
  }
}
