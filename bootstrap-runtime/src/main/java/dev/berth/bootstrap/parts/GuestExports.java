package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.browser.LifecycleExports;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Knows which globals scripts make while a micro-frontend is evaluated, and finds the lifecycle
 * functions of single-spa and qiankun among them.
 */
abstract class GuestExports implements JSObject {
  /**
   * Begins to look. Applications for qiankun ask the window whether it is there, and render by
   * themselves otherwise: they are told so, and that they have asked is remembered.
   */
  @JSBody(
      script =
          "var self_={known:new Set(Object.keys(window))};"
              + "Object.defineProperty(window,'__POWERED_BY_QIANKUN__',{configurable:true,"
              + "set:function(){},get:function(){if(!self_.asked){self_.asked=true;"
              + "window.__INJECTED_PUBLIC_PATH_BY_QIANKUN__=new URL('.',document.baseURI).href}"
              + "return true}});return self_")
  static native GuestExports listen();

  /**
   * Looks at the global with the micro-frontend's name, then at those that are new, the last one
   * first. What has another name must have a {@code bootstrap} too: a library may well offer a
   * {@code mount} and an {@code unmount} of its own.
   */
  JSObject find(String name) {
    return find(name, LifecycleExports::in);
  }

  @JSBody(
      params = {"name", "rule"},
      script =
          "var fits_=function(name_,also_){try{var made_=rule(window[name_]);"
              + "return made_&&(!also_||made_.bootstrap)?made_:null}"
              + "catch(error_){return null}},self_=this,found_=fits_(name);"
              + "Object.keys(window).reverse().forEach(function(name_){"
              + "if(!self_.known.has(name_))found_=found_||fits_(name_,true)});"
              + "if(!self_.asked)delete window.__POWERED_BY_QIANKUN__;"
              + "return found_||self_.asked?{found:found_}:null")
  private native JSObject find(String name, Rule rule);

  /** See {@link LifecycleExports#in}. */
  @JSFunctor
  private interface Rule extends JSObject {
    JSObject apply(JSObject exports);
  }
}
