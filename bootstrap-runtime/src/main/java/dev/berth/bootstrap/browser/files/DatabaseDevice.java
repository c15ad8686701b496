package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.files.Device;
import dev.berth.bootstrap.files.FileContent;
import dev.berth.bootstrap.files.FileEntry;
import dev.berth.bootstrap.files.FileSink;
import dev.berth.bootstrap.files.FileSystem;
import dev.berth.bootstrap.files.Room;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * An IndexedDB: in the store {@code files} what a file is called and how large it is, in {@code
 * data} its bytes, both by owner and name. Each change is one transaction, over both.
 */
public final class DatabaseDevice implements Device {
  private final Owners owners;
  private JsPromise<JSObject> opened;

  public DatabaseDevice(Owners owners) {
    this.owners = owners;
  }

  @Override
  public String backing() {
    return "indexeddb";
  }

  @Override
  public Promise<Room> room() {
    return OriginRoom.estimate();
  }

  /** The database is opened once, and by the shell: it stays open when a micro-frontend leaves. */
  @Override
  public Promise<FileSystem> of(String owner) {
    if (opened == null) {
      opened = owners.asShell(() -> open());
    }
    return BrowserFailures.adopt(opened, base -> new Table(base, owner));
  }

  @JSBody(
      script =
          "return new Promise(function(done_,fail_){var call_=indexedDB.open('berth-files',1);"
              + "call_.onupgradeneeded=function(){['files','data'].forEach(function(name_){"
              + "call_.result.createObjectStore(name_)})};"
              + "call_.onsuccess=function(){done_(call_.result)};"
              + "call_.onerror=function(){fail_(call_.error)}})")
  private static native JsPromise<JSObject> open();

  /** The files of one owner in it. */
  private static final class Table implements FileSystem {
    private final JSObject base;
    private final String owner;

    Table(JSObject base, String owner) {
      this.base = base;
      this.owner = owner;
    }

    @Override
    public Promise<Vec<FileEntry>> list() {
      return BrowserFailures.adopt(transact(base, "readonly", listing(owner)), FileRecords::read);
    }

    @Override
    public Promise<FileContent> open(String name) {
      return BrowserFailures.adopt(
          transact(base, "readonly", reading(owner, name)), BlobContent::new);
    }

    /** Nothing is stored before all of it is there. */
    @Override
    public Promise<FileSink> create(String name) {
      return Promise.resolved(new Bytes(blob -> store(name, blob)));
    }

    @Override
    public Promise<Void> move(String from, String to) {
      return BrowserFailures.adopt(transact(base, "readwrite", moving(owner, from, to)));
    }

    @Override
    public Promise<Void> remove(String name) {
      return BrowserFailures.adopt(transact(base, "readwrite", removing(owner, name)));
    }

    /** Begins a transaction; {@code work} is given both stores, and a place for the result. */
    @JSBody(
        params = {"base", "mode", "work"},
        script =
            "return new Promise(function(done_,fail_){var step_=base.transaction(['files','data'],"
                + "mode),result_={};step_.oncomplete=function(){done_(result_.value)};"
                + "step_.onabort=function(){fail_(result_.error||step_.error)};"
                + "try{work(step_.objectStore('files'),step_.objectStore('data'),result_,step_)}"
                + "catch(error_){result_.error=error_;step_.abort()}})")
    private static native JsPromise<JSObject> transact(JSObject base, String mode, JSObject work);

    @JSBody(
        params = "owner",
        script =
            "return function(files_,data_,result_){files_.getAll(IDBKeyRange.bound([owner],"
                + "[owner,[]])).onsuccess=function(event_){result_.value=event_.target.result}}")
    private static native JSObject listing(String owner);

    @JSBody(
        params = {"owner", "name"},
        script =
            "return function(files_,data_,result_,step_){data_.get([owner,name]).onsuccess="
                + "function(event_){var bytes_=event_.target.result;if(bytes_)"
                + "result_.value=new Blob([bytes_]);else{result_.error={name:'NotFoundError'};"
                + "step_.abort()}}}")
    private static native JSObject reading(String owner, String name);

    private JSObject store(String name, JSObject blob) {
      return store(owner, name, blob, work -> transact(base, "readwrite", work));
    }

    /** Begins a transaction with what there is to do in it. */
    @JSFunctor
    interface Beginning extends JSObject {
      JSObject begin(JSObject work);
    }

    @JSBody(
        params = {"owner", "name", "blob", "begin"},
        script =
            "return new Response(blob).arrayBuffer().then(function(bytes_){"
                + "return begin(function(files_,data_){data_.put(bytes_,[owner,name]);"
                + "files_.put({name:name,size:blob.size,savedAt:Date.now()},[owner,name])})})")
    private static native JSObject store(String owner, String name, JSObject blob, Beginning begin);

    @JSBody(
        params = {"owner", "name", "goal"},
        script =
            "return function(files_,data_,result_,step_){var fail_=function(error_){"
                + "result_.error=error_;step_.abort()};[files_,data_].forEach(function(store_){"
                + "store_.get([owner,name]).onsuccess=function(event_){var found_="
                + "event_.target.result;if(!found_)return fail_({name:'NotFoundError'});"
                + "if(found_.name)found_.name=goal;try{store_.put(found_,[owner,goal]);"
                + "store_.delete([owner,name])}catch(error_){fail_(error_)}}})}")
    private static native JSObject moving(String owner, String name, String goal);

    @JSBody(
        params = {"owner", "name"},
        script =
            "return function(files_,data_){files_.delete([owner,name]);data_.delete([owner,name])}")
    private static native JSObject removing(String owner, String name);
  }
}
