package dev.berth.bootstrap.browser.life;

import dev.berth.bootstrap.browser.Callback;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What a page still waits for before it is complete: images, frames, style sheets and scripts,
 * those too that scripts have added.
 */
abstract class PendingResources implements JSObject {
  /**
   * Begins to take note of what has loaded or failed.
   *
   * @param inserted the set of the nodes that came from the entry point
   */
  @JSBody(
      params = "inserted",
      script =
          "var done_=new WeakSet(document.querySelectorAll('*')),told_,"
              + "waits_=function(node_){if(done_.has(node_)||node_.loading=='lazy')return false;"
              + "var name_=node_.localName;if(name_=='img')return !node_.complete;"
              + "if(name_=='link')return !node_.sheet&&!node_.disabled;"
              + "return name_=='iframe'||(inserted.has(node_)||node_.async&&"
              + "!node_.hasAttribute('async'))&&!node_.noModule&&"
              + "/^$|module|(java|ecma)script/.test(node_.type)},"
              + "check_=function(){if(told_&&![].some.call(document.querySelectorAll("
              + "'img[src],iframe,script[src],link[rel~=stylesheet][href]'),waits_)){"
              + "var call_=told_;told_=null;call_()}},"
              + "note_=function(event_){done_.add(event_.target);check_()},made_={"
              + "whenLoaded:function(call_){told_=call_;check_()},"
              + "end:function(){['load','error'].forEach(function(type_){"
              + "document.removeEventListener(type_,note_,true)})}};"
              + "['load','error'].forEach(function(type_){"
              + "document.addEventListener(type_,note_,true)});return made_")
  static native PendingResources watch(JSObject inserted);

  /** Calls back once nothing is awaited any more, which may be now. */
  abstract void whenLoaded(Callback task);

  abstract void end();
}
