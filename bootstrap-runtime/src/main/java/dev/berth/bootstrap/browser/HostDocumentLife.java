package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.HostApi;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.loading.DocumentLife;

/** The life of the document, as {@code bootstrap.host.js} plays it. */
public final class HostDocumentLife implements DocumentLife {
  private final Source source;

  public HostDocumentLife(Source source) {
    this.source = source;
  }

  /** Where it is, once it is there. */
  public interface Source {
    HostApi.LifeApi life();
  }

  @Override
  public void loading() {
    life().loading();
  }

  @Override
  public void reopen() {
    life().reopen();
  }

  @Override
  public void bodyOpened() {
    life().bodyOpened();
  }

  @Override
  public Promise<Void> interactive() {
    Promise<Void> told = new Promise<>();
    life().interactive(() -> told.fulfil(null));
    return told;
  }

  @Override
  public Promise<Void> parsed() {
    Promise<Void> told = new Promise<>();
    life().parsed(() -> told.fulfil(null));
    return told;
  }

  @Override
  public boolean holdsBack() {
    return life().holdsBack();
  }

  @Override
  public void leave(boolean kept) {
    life().leave(kept);
  }

  @Override
  public void returned() {
    life().returned();
  }

  private HostApi.LifeApi life() {
    return source.life();
  }
}
