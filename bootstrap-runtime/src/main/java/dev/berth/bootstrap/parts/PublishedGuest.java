package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.GuestApi;
import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsDeferred;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.kinds.Guest;
import org.teavm.jso.JSObject;

/** A guest as the core calls it, across the border between two scripts. */
final class PublishedGuest implements GuestApi {
  private final Guest guest;

  PublishedGuest(Guest guest) {
    this.guest = guest;
  }

  @Override
  public JsPromise<JSObject> prepare() {
    return publish(Promise.done().then(now -> guest.prepare()));
  }

  @Override
  public JsPromise<JSObject> show() {
    return publish(Promise.done().then(now -> guest.show()));
  }

  @Override
  public JsPromise<JSObject> adopt() {
    return publish(Promise.done().then(now -> guest.adopt()));
  }

  /** Rejected with the finding alone: the core knows what to say about it. */
  private static JsPromise<JSObject> publish(Promise<Void> own) {
    JsDeferred told = JsDeferred.create();
    own.whenSettled(
        () -> {
          BerthException why = own.reason();
          if (why == null) {
            told.resolve();
          } else {
            told.reject(Js.error(why.code(), why.explanation()));
          }
        });
    return told.getPromise();
  }
}
