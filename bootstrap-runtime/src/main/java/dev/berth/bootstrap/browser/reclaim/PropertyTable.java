package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.JsTexts;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Property descriptors by name. The object has no prototype, so that any name is safe as a key. */
abstract class PropertyTable implements JSObject {
  @JSBody(script = "return window")
  static native JSObject window();

  @JSBody(script = "return Object.create(null)")
  static native PropertyTable empty();

  /** Makes the table say what the object is like now. */
  void take(JSObject object) {
    take(object, changedOf(object), missingOf(object));
  }

  @JSBody(
      params = {"object", "changed", "missing"},
      script =
          "var table_=this;missing.forEach(function(name_){delete table_[name_]});"
              + "changed.forEach(function(name_){"
              + "table_[name_]=Object.getOwnPropertyDescriptor(object,name_)})")
  private native void take(JSObject object, JsTexts changed, JsTexts missing);

  /**
   * The names of the properties that the object has otherwise than the table. Values and accessors
   * are asked for one by one: HtmlUnit has descriptors whose values it cannot compare.
   */
  @JSBody(
      params = "object",
      script =
          "var table_=this,getter_=Object.prototype.__lookupGetter__,"
              + "setter_=Object.prototype.__lookupSetter__;"
              + "return Object.getOwnPropertyNames(object).filter(function(name_){"
              + "var slot_=table_[name_],get_=slot_&&slot_.get;"
              + "return !slot_||getter_.call(object,name_)!==get_||(get_||slot_.set?"
              + "setter_.call(object,name_)!==slot_.set:!Object.is(object[name_],slot_.value))})")
  native JsTexts changedOf(JSObject object);

  /** The names in the table that the object has no longer. */
  @JSBody(
      params = "object",
      script =
          "return Object.keys(this).filter(function(name_){"
              + "return !Object.prototype.hasOwnProperty.call(object,name_)})")
  native JsTexts missingOf(JSObject object);

  @JSBody(params = "object", script = "return Object.getOwnPropertySymbols(object)")
  static native JSObject symbolsOf(JSObject object);

  /** Deletes the properties under symbols, but for some. */
  @JSBody(
      params = {"object", "but"},
      script =
          "Object.getOwnPropertySymbols(object).forEach(function(name_){"
              + "if(but.indexOf(name_)<0)Reflect.deleteProperty(object,name_)})")
  static native void deleteSymbols(JSObject object, JSObject but);

  @JSBody(
      params = {"object", "name"},
      script = "return Reflect.deleteProperty(object,name)")
  static native boolean delete(JSObject object, String name);

  @JSBody(
      params = {"object", "name"},
      script = "return object[name]===undefined")
  static native boolean isUndefined(JSObject object, String name);

  @JSBody(
      params = {"object", "name"},
      script = "try{object[name]=undefined}catch(error_){}")
  static native void clear(JSObject object, String name);

  /** Tells what somebody changes about the properties of an object, but for native functions. */
  interface Shelf extends JSObject {
    void note(JSObject object);

    void adopt(JSObject object, PropertyTable table);
  }

  /**
   * Native functions are not asked for: there are a thousand, and nobody gives them a new value.
   *
   * @param natives remembers them from shelf to shelf
   */
  @JSBody(
      params = "natives",
      script =
          "var table_=this,text_=Function.prototype.toString,names_,values_,own_=Object.keys(table_)"
              + ".filter(function(name_){var slot_=table_[name_],value_=slot_.value;"
              + "if(typeof value_!='function')return 'value' in slot_;if(natives.has(value_))return false;"
              + "var inborn_=/native code/.test(text_.call(value_));if(inborn_)natives.add(value_);return !inborn_});"
              + "return {note:function(object_){names_=Object.getOwnPropertyNames(object_);"
              + "values_=own_.map(function(name_){return object_[name_]})},"
              + "adopt:function(object_,into_){var take_=function(name_){"
              + "var slot_=Object.getOwnPropertyDescriptor(object_,name_);"
              + "if(slot_)into_[name_]=slot_;else delete into_[name_]};"
              + "own_.forEach(function(name_,rank_){if(object_[name_]!==values_[rank_])take_(name_)});"
              + "var now_=Object.getOwnPropertyNames(object_);if(now_.length!=names_.length){"
              + "var known_=new Set(names_);now_.forEach(function(name_){if(!known_.has(name_)){"
              + "take_(name_);own_.push(name_)}})}}}")
  native Shelf shelve(JSObject natives);

  @JSBody(script = "return Object.keys(this)")
  native JsTexts names();

  @JSBody(params = "name", script = "return name in this")
  native boolean contains(String name);

  @JSBody(
      params = {"object", "name"},
      script = "this[name]=Object.getOwnPropertyDescriptor(object,name)")
  native void copy(JSObject object, String name);

  /** Gives the object the property as the table has it; false when it is fixed. */
  @JSBody(
      params = {"object", "name"},
      script = "return Reflect.defineProperty(object,name,this[name])")
  native boolean define(JSObject object, String name);
}
