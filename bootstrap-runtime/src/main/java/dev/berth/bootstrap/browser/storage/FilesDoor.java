package dev.berth.bootstrap.browser.storage;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsDeferred;
import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * {@code berth.files}, as {@code FilesApi} declares it: has {@code bootstrap.files.js} loaded by
 * the first call, and do what is asked. Who asks is settled now, and which bytes are to be written.
 */
public final class FilesDoor {
  private final CoreApi core;
  private final Owners owners;

  private FilesDoor(CoreApi core, Owners owners) {
    this.core = core;
    this.owners = owners;
  }

  /** Does what a method is called for. */
  @JSFunctor
  private interface Asking extends JSObject {
    /**
     * Asks for it.
     *
     * @param list what it was called with
     */
    JsPromise<JSObject> ask(String method, JSObject list);
  }

  /** The files of the scope of now, with the shared ones as its property. */
  public static JSObject publish(CoreApi core, Owners owners) {
    FilesDoor door = new FilesDoor(core, owners);
    JSObject shared = face(null, (method, list) -> door.ask(method, list, ""));
    return face(shared, (method, list) -> door.ask(method, list, "-" + core.scope()));
  }

  private JsPromise<JSObject> ask(String method, JSObject list, String scope) {
    JSObject question = Js.object();
    Js.set(question, "core", core);
    Js.set(question, "owner", owner(owners));
    Js.set(question, "method", method);
    Js.set(question, "list", list);
    Js.set(question, "scope", scope);
    JsDeferred answered = JsDeferred.create();
    core.part(
        "files",
        question,
        (answer, code, explanation) -> {
          if (code.isEmpty()) {
            answered.resolveWith(answer);
          } else {
            answered.reject(Js.error(code, explanation + " [" + code + "]"));
          }
        });
    return answered.getPromise();
  }

  @JSBody(params = "owners", script = "return owners.owner()")
  private static native JSObject owner(Owners owners);

  /** Bytes that may change are copied. */
  @JSBody(
      params = {"shared", "asking"},
      script =
          "var face_={};['read','write','list','remove','usage'].forEach(function(name_){"
              + "face_[name_]=function(){var list_=Array.from(arguments),bytes_=list_[1];"
              + "if(bytes_&&bytes_.byteLength>=0)list_[1]=new Blob([bytes_]);"
              + "return asking(name_,list_)}});if(shared)face_.shared=shared;"
              + "return Object.freeze(face_)")
  private static native JSObject face(JSObject shared, Asking asking);
}
