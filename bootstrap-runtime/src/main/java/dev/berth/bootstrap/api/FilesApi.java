package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * {@code berth.files}: files of the micro-frontend on the page, and as {@code shared} the files of
 * all, on whatever the device has. A name is made of 1 to 200 letters of {@code a} to {@code z},
 * {@code A} to {@code Z}, digits, {@code . _ -}, and {@code /} between folders; no part of it is
 * empty or begins with a dot. Another one is refused with {@code STORAGE_INVALID}. What the device
 * refuses to do is {@code STORAGE_UNAVAILABLE}.
 */
public interface FilesApi extends JSObject {
  /** The files of all micro-frontends together. */
  @JSProperty
  JSObject getShared();

  /**
   * The whole content. Rejected with {@code FILE_NOT_FOUND} when there is no such file.
   *
   * @param options {@code {as: 'text' | 'bytes', onProgress(done, total), signal}}: text, of UTF-8,
   *     unless bytes are asked for, which come as {@code Uint8Array}; progress in bytes, after each
   *     megabyte and at the end
   */
  JsPromise<JSObject> read(String name, JSObject options);

  /**
   * Writes a whole file, replacing what was there at once when all of it is written; what goes
   * wrong before changes nothing. Rejected with {@code STORAGE_FULL} when there is no room.
   *
   * @param content a text, an {@code ArrayBuffer}, a view of one, or a {@code Blob}
   * @param options {@code {onProgress(done, total), signal}} as for reading
   */
  JsPromise<JSObject> write(String name, JSObject content, JSObject options);

  /** The files of a folder and those below, all without one: {@code {name, size, savedAt}} each. */
  JsPromise<JSObject> list(String folder);

  /** Removes a file; nothing happens when there is none. */
  JsPromise<JSObject> remove(String name);

  /**
   * What there is room for: {@code {used, quota, persistent, backing}}. Bytes of the whole origin,
   * 0 when the device does not say; whether they are safe from being cleared away; {@code opfs},
   * {@code indexeddb} or {@code memory}.
   */
  JsPromise<JSObject> usage();
}
