package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.browser.Js;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Lifecycle functions of another style, as hooks. */
final class ForeignHooks {
  /** Where the functions are to render. */
  enum Place {
    /** In an element of their own, the only one in the outlet. */
    OWN_ELEMENT,
    /**
     * In the page that stands in the outlet; one that wants an element of its own gets it there.
     */
    PAGE
  }

  private final ForeignLifecycle lifecycle;
  private final Place place;
  private final String title;
  private JSObject props;

  ForeignHooks(ForeignLifecycle lifecycle, Place place, String title) {
    this.lifecycle = lifecycle;
    this.place = place;
    this.title = title;
  }

  void give() {
    Hooks hooks = Hooks.none();
    hooks.set("beforeMount", context -> arrive(context));
    hooks.set("mount", context -> lifecycle.call("mount", props));
    hooks.set("unmount", context -> lifecycle.call("unmount", props));
    if (lifecycle.has("update")) {
      hooks.set("update", context -> update(context));
    }
    hooks.give();
  }

  private JSObject arrive(JSObject context) {
    Titles.set(title);
    props = propsFor(context, place == Place.OWN_ELEMENT);
    return lifecycle.bootstrap(props);
  }

  private JSObject update(JSObject context) {
    Js.set(props, "route", Js.<JSObject>get(context, "route"));
    return lifecycle.call("update", props);
  }

  /**
   * What the functions are given. Helpers of single-spa look for an element by its id when they
   * find none in the props; it is made only when somebody asks for it.
   */
  @JSBody(
      params = {"context", "alone"},
      script =
          "var outlet_=context.outlet,node_,make_=function(){if(!node_){"
              + "node_=document.createElement('div');"
              + "node_.id='single-spa-application:'+context.name;outlet_.appendChild(node_)}"
              + "return node_};"
              + "return Object.defineProperty(Object.assign({},context.data,{name:context.name,"
              + "route:context.route,container:alone?make_():outlet_}),'domElement',"
              + "{enumerable:true,get:make_})")
  private static native JSObject propsFor(JSObject context, boolean alone);
}
