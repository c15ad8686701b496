package dev.berth.bootstrap.browser.events;

import dev.berth.bootstrap.api.EventsApi;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Where the browser keeps listeners. They are whose the code is that adds them. */
interface EventPlace extends JSObject {
  void addEventListener(String name, JSObject listener, JSObject options);

  /** Has something called that is a function of Java. */
  void addEventListener(String name, EventsApi.Unsubscribe end);

  void removeEventListener(String name, JSObject listener);

  boolean dispatchEvent(JSObject event);

  /** One of our own; no node, as the ledger takes listeners of detached nodes for gone. */
  @JSBody(script = "try{return new EventTarget()}catch(error_){return new XMLHttpRequest()}")
  static EventPlace create() {
    throw new UnsupportedOperationException();
  }

  /** One for a single listener, of which nobody takes note. */
  @JSBody(script = "return document.createElement('i')")
  static EventPlace aside() {
    throw new UnsupportedOperationException();
  }

  @JSBody(script = "return document")
  static EventPlace ofDocument() {
    throw new UnsupportedOperationException();
  }

  @JSBody(
      params = {"name", "detail"},
      script = "return new CustomEvent(name,{detail:detail,cancelable:true})")
  static JSObject event(String name, JSObject detail) {
    throw new UnsupportedOperationException();
  }
}
