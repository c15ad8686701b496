package dev.berth.bootstrap.browser.storage;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * {@code berth.files}, as {@code FilesApi} declares it: has {@code bootstrap.files.js} loaded by
 * the first call, and do what is asked. Who asks is settled now, and which bytes are to be written:
 * those that may change are copied.
 */
public final class FilesDoor {
  private FilesDoor() {}

  /** The files of the scope of now, with the shared ones as its property. */
  public static JSObject publish(CoreApi core, Owners owners) {
    return publish(core, owners, "read,write,list,remove,usage");
  }

  @JSBody(
      params = {"core", "owners", "methods"},
      script =
          "var door_=function(shared_){var face_={};methods.split(',').forEach(function(name_){"
              + "face_[name_]=function(){var list_=Array.from(arguments),bytes_=list_[1];"
              + "if(bytes_&&bytes_.byteLength>=0)list_[1]=new Blob([bytes_]);"
              + "var asked_={core:core,owner:owners.owner(),method:name_,list:list_,"
              + "scope:shared_?'-'.concat(core.scope()):''};"
              + "return new Promise(function(done_,fail_){core.part('files',asked_,"
              + "function(answer_,code_,text_){if(code_)fail_(Object.assign(new Error("
              + "text_.concat(' [',code_,']')),{name:'BerthError',code:code_}));"
              + "else done_(answer_)})})}});if(shared_)face_.shared=shared_;"
              + "return Object.freeze(face_)};return door_(door_())")
  private static native JSObject publish(CoreApi core, Owners owners, String methods);
}
