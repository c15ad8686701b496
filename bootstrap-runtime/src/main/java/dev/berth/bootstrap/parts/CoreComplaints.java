package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.browser.insertion.BrowserPage;
import dev.berth.bootstrap.errors.BerthException;

/** Tells the core what goes wrong with the page. */
record CoreComplaints(CoreApi core) implements BrowserPage.Complaints {
  @Override
  public void complain(BerthException failure) {
    core.error(failure.code(), failure.explanation());
  }

  @Override
  public void missing() {
    core.missing();
  }
}
