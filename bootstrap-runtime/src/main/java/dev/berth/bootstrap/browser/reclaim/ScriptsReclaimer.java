package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;

/** Says what scripts have left that only a load of the page takes back. */
public final class ScriptsReclaimer implements Reclaimer {
  private final NativeGlobals natives;

  public ScriptsReclaimer(NativeGlobals natives) {
    this.natives = natives;
  }

  @Override
  public String name() {
    return "scripts";
  }

  @Override
  public void arm() {
    take(natives);
  }

  @Override
  public Reclaimed reclaim() {
    JsTexts said = take(natives);
    Vec<String> leftovers = new Vec<>();
    for (int i = 0; i < said.getLength(); i++) {
      leftovers.add(said.get(i));
    }
    return new Reclaimed(0, leftovers);
  }

  @JSBody(params = "natives", script = "return natives.left.splice(0)")
  private static native JsTexts take(NativeGlobals natives);
}
