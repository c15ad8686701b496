package dev.berth.bootstrap.browser.afresh;

import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Keeps the globals that stand for {@code let}, {@code const} and {@code class} out of reach until
 * their line has run. From then on they are plain properties, as fast as any.
 */
abstract class LexicalGuards implements JSObject {
  /**
   * Begins for a script. A name that is also one of a property in it, or stands in quotes, has no
   * guard, since {@code const app = window.app || {}} asks for a property that may be missing; and
   * nor has any, where properties of the window are taken apart.
   */
  @JSBody(
      params = "text",
      script =
          "var said_=new Set(),made_=[],"
              + "find_=/[.'\"`]\\s*([\\w$]+)/g,hit_,"
              + "put_=function(name_,value_){Object.defineProperty(window,name_,{value:value_,"
              + "writable:true,configurable:true,enumerable:false})},"
              + "plain_=/}\\s*=\\s*(window|self|globalThis|this)\\b/.test(text);"
              + "while(hit_=find_.exec(text))said_.add(hit_[1]);"
              + "return {add:function(name_){"
              + "var slot_=Object.getOwnPropertyDescriptor(window,name_);if(slot_&&!slot_.get)return;"
              + "if(plain_||said_.has(name_))return put_(name_);"
              + "var guard_={configurable:true,enumerable:false,get:function(){throw new ReferenceError("
              + "\"Cannot access '\".concat(name_,\"' before initialization\"))},"
              + "set:function(value_){put_(name_,value_)}};"
              + "Object.defineProperty(window,name_,guard_);made_.push([name_,guard_.get])},"
              + "end:function(){made_.forEach(function(pair_){"
              + "var slot_=Object.getOwnPropertyDescriptor(window,pair_[0]);"
              + "if(slot_&&slot_.get===pair_[1])put_(pair_[0])})}}")
  static native LexicalGuards begin(String text);

  /** A global of this name is declared by the script. */
  abstract void add(String name);

  /** The script has run: what it did not get to has no value. */
  abstract void end();

  /** Has scripts looked at that only {@code var} or {@code function} could keep from running. */
  @JSBody(
      params = {"natives", "names"},
      script =
          "natives.clash=new RegExp('\\\\b(?:var|function)\\\\s(?:[^;{}]*[,\\\\s])?(?:'.concat("
              + "names.replace(/\\$/g,'\\\\$'),')(?![\\\\w$])'))")
  static native void watch(NativeGlobals natives, String names);

  /** Whether the page itself has made a property of the window that stays. */
  @JSBody(
      params = {"natives", "name"},
      script =
          "var slot_=Object.getOwnPropertyDescriptor(window,name);"
              + "return !!slot_&&!slot_.configurable&&!(name in natives.before)")
  static native boolean isFixed(NativeGlobals natives, String name);
}
