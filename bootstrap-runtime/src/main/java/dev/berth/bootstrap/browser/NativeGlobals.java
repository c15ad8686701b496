package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSMethod;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.events.Event;

/**
 * The functions of the browser as they were before anybody could patch them. The bootstrap calls
 * these only, so that a micro-frontend that replaces them neither sees nor disturbs it.
 */
public interface NativeGlobals extends JSObject {
  /** Takes an event. */
  @JSFunctor
  interface EventHandler extends JSObject {
    void handle(Event event);
  }

  int setTimeout(Callback task, int millis);

  void clearTimeout(int id);

  JsPromise<JSObject> fetch(String url, JSObject options);

  /** Adds a listener that is told no more than that the event came. */
  void listen(JSObject target, String type, Callback listener);

  /** Adds a listener that is given the event. */
  @JSMethod("listen")
  void listenToEvent(JSObject target, String type, EventHandler listener);

  void pushState(JSObject state, String url);

  void replaceState(JSObject state, String url);

  /**
   * Calls back in a task of its own, as soon as there is a turn: what scripts before it have
   * promised comes first.
   */
  void nextTurn(Callback task);

  /** The Trusted Types policy {@code berth}: what it passes has come from an entry point. */
  @JSProperty
  TrustedTypes getTrusted();

  /** The nonce of the bootstrap's own script, for what it vouches for; empty when it has none. */
  @JSProperty
  String getNonce();

  /** Whether a content security policy is enforced: a browser then hides the nonce's attribute. */
  @JSProperty("strict")
  boolean isStrict();

  /** A {@code MutationObserver} whose records are taken and not delivered. */
  @JSProperty
  JSObject getEyes();

  /** Takes them from the window as it is now. */
  @JSBody(
      script =
          "var add_=EventTarget.prototype.addEventListener,past_=window.history,"
              + "push_=past_.pushState,put_=past_.replaceState,self_={},queue_=[],own_,"
              + "kind_=window.trustedTypes,same_=function(text_){return text_},"
              + "rule_={createHTML:same_,createScript:same_,createScriptURL:same_},"
              + "post_=window.MessageChannel&&new MessageChannel();"
              + "self_.nonce=(own_=document.currentScript||self_).nonce||'';"
              + "self_.strict=!!self_.nonce&&(!own_.getAttribute('nonce')"
              + "||!!document.querySelector('meta[http-equiv=content-security-policy i]'));"
              + "self_.trusted=kind_?kind_.createPolicy('berth',rule_):rule_;"
              + "if(post_)post_.port1.onmessage=function(){queue_.shift()()};"
              + "self_.nextTurn=function(call_){if(post_){queue_.push(call_);post_.port2.postMessage(0)}"
              + "else self_.setTimeout(call_,0)};"
              + "['setTimeout','clearTimeout','fetch'].forEach(function(name_){"
              + "self_[name_]=window[name_].bind(window)});"
              + "self_.eyes=window.MutationObserver&&new MutationObserver(function(){});"
              + "self_.listen=function(target_,type_,call_){add_.call(target_,type_,call_)};"
              + "self_.pushState=function(state_,link_){push_.call(past_,state_,'',link_)};"
              + "self_.replaceState=function(state_,link_){put_.call(past_,state_,'',link_)};"
              + "return self_")
  static NativeGlobals capture() {
    throw new UnsupportedOperationException();
  }
}
