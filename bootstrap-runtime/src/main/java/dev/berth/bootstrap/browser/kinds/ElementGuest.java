package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.kinds.Guest;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A script that defines a custom element, of which one is put into the outlet. */
public final class ElementGuest implements Guest {
  private final GuestScript script;
  private final GuestFacts facts;
  private JSObject element;

  public ElementGuest(GuestScript script, GuestFacts facts) {
    this.script = script;
    this.facts = facts;
  }

  /** A custom element is defined once for the life of the page. */
  @Override
  public Promise<Void> prepare() {
    return isDefined(facts.microFrontend().element()) ? Promise.done() : script.prepare();
  }

  @Override
  public Promise<Void> show() {
    return isDefined(facts.microFrontend().element())
        ? giveHooks()
        : script.run().then(ran -> await());
  }

  @Override
  public Promise<Void> adopt() {
    return Promise.done();
  }

  private Promise<Void> await() {
    String tag = facts.microFrontend().element();
    Promise<Void> defined =
        Promises.adopt(whenDefined(tag), element -> null, reason -> new BerthException("", ""));
    return script
        .inTime(defined, ErrorCode.ENTRY_INVALID, "did not define <" + tag + ">")
        .then(done -> giveHooks());
  }

  private Promise<Void> giveHooks() {
    String tag = facts.microFrontend().element();
    Hooks hooks = Hooks.none();
    hooks.set("mount", context -> mount(context, tag));
    hooks.set("unmount", context -> remove(element));
    if (wantsRoute(tag)) {
      hooks.set("update", context -> followAddress(element));
    }
    hooks.give();
    return Promise.done();
  }

  private JSObject mount(JSObject context, String tag) {
    Titles.set(facts.microFrontend().title());
    element = create(tag);
    dress(element, context);
    if (wantsRoute(tag)) {
      GuestRoute.onTraverse(Callback.of(() -> followAddress(element)));
    }
    return insert(element, context);
  }

  @JSBody(params = "tag", script = "return !!customElements.get(tag)")
  private static native boolean isDefined(String tag);

  @JSBody(params = "tag", script = "return customElements.whenDefined(tag)")
  private static native JsPromise<JSObject> whenDefined(String tag);

  /** One without the property cannot follow to another address, and is mounted anew. */
  @JSBody(params = "tag", script = "return 'route' in customElements.get(tag).prototype")
  private static native boolean wantsRoute(String tag);

  @JSBody(params = "tag", script = "return document.createElement(tag)")
  private static native JSObject create(String tag);

  /** Members of the data are properties where the element has them, and else attributes. */
  @JSBody(
      params = {"element", "context"},
      script =
          "var data_=context.data;element.route=context.route;element.data=data_;"
              + "if(data_&&!Array.isArray(data_)&&typeof data_=='object')"
              + "Object.keys(data_).forEach(function(name_){var value_=data_[name_];"
              + "if(name_ in element||typeof value_=='object')element[name_]=value_;"
              + "else if(value_!==false)element.setAttribute(name_,value_===true?'':value_)})")
  private static native void dress(JSObject element, JSObject context);

  @JSBody(
      params = {"element", "context"},
      script = "context.outlet.appendChild(element);return null")
  private static native JSObject insert(JSObject element, JSObject context);

  private static JSObject followAddress(JSObject element) {
    if (GuestRoute.rest() != null) {
      Js.set(element, "route", GuestRoute.now());
    }
    return null;
  }

  @JSBody(params = "element", script = "element.remove();return null")
  private static native JSObject remove(JSObject element);
}
