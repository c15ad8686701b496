package dev.berth.bootstrap.browser.life;

import dev.berth.bootstrap.loading.LifeEvents;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Keeps the life of a micro-frontend's document apart from that of the shell's. While it is there,
 * a listener that is added to the window for {@code load} is added to a relay: those of the shell,
 * which have had their turn, are not called again.
 */
abstract class EventDiversion implements JSObject {
  /** Begins, in place of the functions that event targets have now. */
  static EventDiversion begin(EventRelay relay) {
    return begin(LifeEvents::sourceOf, relay);
  }

  /** Gives event targets their functions back. */
  abstract void end();

  /** Makes one of a document that goes for good. */
  static JSObject event(String type) {
    return event(type, false);
  }

  /**
   * Makes an event of a document that goes, as a browser makes it but for its name.
   *
   * @param kept whether a page event tells that the page is kept, or was
   * @see <a href="https://html.spec.whatwg.org/multipage/indices.html#events-2">HTML, events</a>
   */
  @JSBody(
      params = {"type", "kept"},
      script =
          "var name_='error',page_=/^page/.test(type),made_;"
              + "if(type=='beforeunload'){made_=document.createEvent('BeforeUnloadEvent');"
              + "made_.initEvent(name_,false,true);return made_}"
              + "return new (page_&&window.PageTransitionEvent||Event)(name_,{persisted:kept,"
              + "bubbles:page_||/^vis/.test(type),cancelable:page_})")
  static native JSObject event(String type, boolean kept);

  @JSBody(
      params = {"source", "relay"},
      script =
          "var proto_=EventTarget.prototype,undo_=[],"
              + "source_=function(self_,type_){return self_===window?source(type_,true):"
              + "self_===document?source(type_,false):0},"
              + "swap_=function(name_,wrap_){var call_=proto_[name_];proto_[name_]=wrap_(call_);"
              + "undo_.push(function(){proto_[name_]=call_})},"
              + "twice_=function(call_){return function(type_,heard_,how_){"
              + "var self_=this||window,rank_=source_(self_,String(type_));"
              + "if(rank_)relay.of(type_).change(call_,self_,heard_,how_);"
              + "if(rank_!=1)call_.call(self_,type_,heard_,how_)}};"
              + "swap_('addEventListener',twice_);swap_('removeEventListener',twice_);"
              + "swap_('dispatchEvent',function(call_){return function(sent_){"
              + "var self_=this||window,type_=sent_&&sent_.type;return source_(self_,type_)!=1?"
              + "call_.call(self_,sent_):relay.of(type_).send(self_,"
              + "new sent_.constructor('error',sent_),self_)}});"
              + "return {end:function(){relay.end();undo_.forEach(function(step_){step_()})}}")
  private static native EventDiversion begin(Source source, EventRelay relay);

  /** Says who sends the event of a type, see {@link LifeEvents#sourceOf}. */
  @JSFunctor
  private interface Source extends JSObject {
    int of(String type, boolean onWindow);
  }
}
