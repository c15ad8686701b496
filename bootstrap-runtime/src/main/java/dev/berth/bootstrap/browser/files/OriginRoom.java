package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.files.Room;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The room that a browser gives an origin, whatever it is used for, as it estimates it. */
final class OriginRoom {
  private OriginRoom() {}

  static Promise<Room> estimate() {
    return BrowserFailures.adopt(
        ask(),
        said ->
            new Room(
                Js.number(said, "used"), Js.number(said, "quota"), Js.truthy(said, "persistent")));
  }

  @JSBody(
      script =
          "var store_=navigator.storage||{},ask_=function(name_){return store_[name_]"
              + "?store_[name_]().catch(function(){return {}}):{}};"
              + "return Promise.all([ask_('estimate'),ask_('persisted')]).then(function(said_){"
              + "return {used:said_[0].usage||0,quota:said_[0].quota||0,"
              + "persistent:said_[1]===true}})")
  private static native JsPromise<JSObject> ask();
}
