package dev.berth.bootstrap.browser.storage;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.storage.StorageAreas;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Removes private values when nobody is signed in any more, in this tab or in another one. */
public final class SessionValues {
  private final StorageAreas areas;
  private final NativeGlobals natives;
  private boolean settled;

  public SessionValues(StorageAreas areas, NativeGlobals natives) {
    this.areas = areas;
    this.natives = natives;
  }

  /**
   * The first micro-frontend comes: whether a session has outlived the last page is known, and was
   * not before.
   */
  public void settle() {
    if (!settled) {
      settled = true;
      look();
      natives.listen(document(), "berth:session", Callback.of(this::look));
    }
  }

  private void look() {
    if (isNobody()) {
      areas.endSession();
    }
  }

  @JSBody(script = "return berth.session.status=='anonymous'")
  private static native boolean isNobody();

  @JSBody(script = "return document")
  private static native JSObject document();
}
