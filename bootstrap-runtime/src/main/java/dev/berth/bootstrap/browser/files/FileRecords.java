package dev.berth.bootstrap.browser.files;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.files.FileEntry;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A list of {@code {name, size, savedAt}}, as JavaScript has it. */
final class FileRecords {
  private FileRecords() {}

  static Vec<FileEntry> read(JSObject list) {
    Vec<FileEntry> entries = new Vec<>();
    int count = (int) Js.number(list, "length");
    for (int i = 0; i < count; i++) {
      JSObject item = item(list, i);
      entries.add(
          new FileEntry(
              Js.text(item, "name"), Js.number(item, "size"), Js.number(item, "savedAt")));
    }
    return entries;
  }

  static JSObject of(Vec<FileEntry> entries) {
    JSObject list = list();
    for (int i = 0; i < entries.size(); i++) {
      FileEntry entry = entries.get(i);
      JSObject item = Js.object();
      Js.set(item, "name", entry.name());
      Js.set(item, "size", entry.size());
      Js.set(item, "savedAt", entry.savedAt());
      push(list, item);
    }
    return list;
  }

  @JSBody(
      params = {"list", "index"},
      script = "return list[index]")
  private static native JSObject item(JSObject list, int index);

  @JSBody(script = "return []")
  private static native JSObject list();

  @JSBody(
      params = {"list", "item"},
      script = "list.push(item)")
  private static native void push(JSObject list, JSObject item);
}
