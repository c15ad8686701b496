package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * Files of the micro-frontend on the page, on whatever the device has. A name has 1 to 200
 * characters: letters {@code a}-{@code z} and {@code A}-{@code Z}, digits, {@code .}, {@code _},
 * {@code -}, and {@code /} between folders; no part of it is empty or begins with a dot. <a
 * href="docs/guides/storage.md#files">A guide</a> has examples, and what happens when something
 * goes wrong.
 */
@Ts("BerthFiles")
public interface FilesApi extends JSObject {
  /** The same for files of all micro-frontends. */
  @JSProperty
  @Ts("Omit<BerthFiles, 'shared'>")
  JSObject getShared();

  /**
   * Reads a whole file.
   *
   * @param name of the file
   * @param options as what; by default as text
   * @return kept with the content: text, of UTF-8, or bytes
   * @throws FILE_NOT_FOUND when there is no such file
   * @throws STORAGE_INVALID for another name, or another {@code as}
   * @throws STORAGE_UNAVAILABLE when the device fails
   */
  @Ts(
      value = "Promise<O extends { as: 'bytes' } ? Uint8Array : string>",
      generics = "O extends ReadOptions = {}")
  JsPromise<JSObject> read(String name, @Ts(value = "O", optional = true) JSObject options);

  /**
   * Writes a whole file, in the place of what was there at once when all of it is written; what
   * goes wrong before changes nothing.
   *
   * @param name of the file
   * @param content as it is at the call
   * @param options who hears of it, and who may end it
   * @return kept when it is written
   * @throws STORAGE_FULL when there is no room
   * @throws STORAGE_INVALID for another name or content
   * @throws STORAGE_UNAVAILABLE when the device fails otherwise
   */
  @Ts("Promise<void>")
  JsPromise<JSObject> write(
      String name,
      @Ts("string | ArrayBuffer | ArrayBufferView | Blob") JSObject content,
      @Ts(value = "TransferOptions", optional = true) JSObject options);

  /**
   * Lists the files of a folder and of those below.
   *
   * @param folder its name; all files without one
   * @return kept with the files, by name
   * @throws STORAGE_INVALID for another name
   * @throws STORAGE_UNAVAILABLE when the device fails
   */
  @Ts("Promise<FileEntry[]>")
  JsPromise<JSObject> list(@Ts(value = "string", optional = true) String folder);

  /**
   * Removes a file.
   *
   * @param name of the file
   * @return kept also when there is no such file
   * @throws STORAGE_INVALID for another name
   * @throws STORAGE_UNAVAILABLE when the device fails
   */
  @Ts("Promise<void>")
  JsPromise<JSObject> remove(String name);

  /**
   * Tells what there is room for.
   *
   * @return kept with what the device says now
   * @throws STORAGE_UNAVAILABLE when the device fails
   */
  @Ts("Promise<FilesUsage>")
  JsPromise<JSObject> usage();
}
