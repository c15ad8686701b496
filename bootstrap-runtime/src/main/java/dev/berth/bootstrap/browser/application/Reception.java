package dev.berth.bootstrap.browser.application;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.api.SessionDeskApi;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.session.SessionStore;

/** Whom the part has to do with. */
public record Reception(CoreApi core, SessionDeskApi desk, SessionStore store, Clock clock) {
  NativeGlobals natives() {
    return Js.cast(core.getNatives());
  }
}
