package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsDeferred;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Parts.Answer;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.files.Choice;
import dev.berth.bootstrap.files.Claims;
import dev.berth.bootstrap.files.Device;
import dev.berth.bootstrap.files.Room;
import dev.berth.bootstrap.files.ScopedFiles;
import dev.berth.bootstrap.files.Sweeping;
import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Does what {@code berth.files} is asked for, whoever is on the page meanwhile. */
public final class FilesDesk {
  private final CoreApi core;
  private final NativeGlobals natives;
  private final Owners owners;
  private final Claims claims;
  private final Clock clock;
  private final Promise<Device> device;
  private final Dict<Promise<ScopedFiles>> scopes = new Dict<>();
  private boolean asked;

  /**
   * @param devices to choose from, the best first, memory last
   */
  public FilesDesk(CoreApi core, Vec<Device> devices, Claims claims, Clock clock) {
    this.core = core;
    this.natives = Js.cast(core.getNatives());
    this.owners = Js.cast(core.getOwners());
    this.claims = claims;
    this.clock = clock;
    this.device =
        new Choice(devices, BlobContent.sample(), claims).make().then(chosen -> tell(chosen));
  }

  private Promise<Device> tell(Device chosen) {
    if (isMemory(chosen)) {
      core.error(
          ErrorCode.STORAGE_UNAVAILABLE,
          "This browser keeps no files here: those of berth.files are held in memory, until the"
              + " page is closed.");
    }
    return Promise.resolved(chosen);
  }

  /** A promise of the answer, which one that has gone does not hear. */
  public JSObject answer(JSObject question) {
    FileRequest request = new FileRequest(question);
    JsDeferred answered = JsDeferred.create();
    files(request.scope())
        .then(files -> perform(request, files))
        .then(
            answer -> {
              answered.resolveWith(answer.value());
              return Promise.<Void>done();
            },
            failure -> {
              answered.reject(request.reason(failure));
              return Promise.<Void>done();
            });
    return veil(owners, request.owner(), answered.getPromise());
  }

  private Promise<ScopedFiles> files(String scope) {
    if (!scopes.has(scope)) {
      scopes.put(
          scope,
          device
              .then(chosen -> chosen.of(scope))
              .then(
                  files ->
                      new Sweeping(files, claims, clock)
                          .run()
                          .then(swept -> Promise.resolved(new ScopedFiles(files, claims, clock)))));
    }
    return scopes.get(scope);
  }

  private Promise<Answer> perform(FileRequest request, ScopedFiles files) {
    String method = request.method();
    if (method.equals("read")) {
      return read(request, files);
    }
    if (method.equals("write")) {
      return write(request, files);
    }
    if (method.equals("list")) {
      return files
          .list(request.name())
          .then(entries -> Promise.resolved(new Answer(FileRecords.of(entries))));
    }
    return method.equals("remove") ? nothing(files.remove(request.name())) : usage();
  }

  private Promise<Answer> read(FileRequest request, ScopedFiles files) {
    boolean asBytes = request.wantsBytes();
    JSObject found = Js.object();
    return files
        .read(
            request.name(),
            () ->
                new Bytes(
                    blob -> {
                      Js.set(found, "blob", blob);
                      return null;
                    }),
            request.work(owners, natives))
        .then(
            done ->
                BrowserFailures.adopt(
                    decoded(Js.get(found, "blob"), asBytes), value -> new Answer(value)));
  }

  private Promise<Answer> write(FileRequest request, ScopedFiles files) {
    return nothing(
        files
            .write(request.name(), request.content(), request.work(owners, natives))
            .then(
                written -> {
                  askToStay();
                  return Promise.done();
                }));
  }

  /** Asks the browser, once, not to clear away what is stored when it wants room. */
  private void askToStay() {
    if (!asked) {
      asked = true;
      owners.asShell(() -> persist());
    }
  }

  private Promise<Answer> usage() {
    return device.then(
        chosen ->
            chosen
                .room()
                .then(room -> Promise.resolved(new Answer(usage(room, chosen.backing())))));
  }

  private static JSObject usage(Room room, String backing) {
    JSObject usage = Js.object();
    Js.set(usage, "used", room.used());
    Js.set(usage, "quota", room.quota());
    Js.set(usage, "persistent", room.persistent());
    Js.set(usage, "backing", backing);
    return usage;
  }

  private static boolean isMemory(Device device) {
    return device.backing().equals("memory");
  }

  private static Promise<Answer> nothing(Promise<Void> work) {
    return work.then(done -> Promise.resolved(new Answer(nothing())));
  }

  @JSBody(script = "")
  private static native JSObject nothing();

  @JSBody(
      params = {"owners", "owner", "made"},
      script = "return owners.veil(owner,made)")
  private static native JSObject veil(Owners owners, JSObject owner, JsPromise<JSObject> made);

  /** A byte order mark stays: what was written is read. */
  @JSBody(
      params = {"blob", "asBytes"},
      script =
          "return new Response(blob).arrayBuffer().then(function(bytes_){return asBytes?new"
              + " Uint8Array(bytes_):new TextDecoder('utf-8',{ignoreBOM:true}).decode(bytes_)})")
  private static native JsPromise<JSObject> decoded(JSObject blob, boolean asBytes);

  @JSBody(
      script =
          "var store_=navigator.storage;if(store_&&store_.persist)store_.persist().catch(String);"
              + "return null")
  private static native JSObject persist();
}
