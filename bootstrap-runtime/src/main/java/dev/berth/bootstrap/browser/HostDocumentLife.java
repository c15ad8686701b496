package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.HostApi;
import dev.berth.bootstrap.loading.DocumentLife;

/** The life of the document, as {@code bootstrap.host.js} plays it. */
public final class HostDocumentLife implements DocumentLife {
  private final HostHousekeeping housekeeping;

  public HostDocumentLife(HostHousekeeping housekeeping) {
    this.housekeeping = housekeeping;
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
  public void interactive() {
    life().interactive();
  }

  @Override
  public void parsed() {
    life().parsed();
  }

  @Override
  public boolean holdsBack() {
    return life().holdsBack();
  }

  @Override
  public void leave() {
    life().leave();
  }

  private HostApi.LifeApi life() {
    return housekeeping.host().getLife();
  }
}
