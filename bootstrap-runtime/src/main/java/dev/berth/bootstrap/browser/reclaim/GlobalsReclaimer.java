package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsTexts;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import dev.berth.collections.Vec;
import org.teavm.jso.JSObject;

/**
 * Takes back the properties of the window: new ones go, changed and deleted ones are as before. A
 * top-level {@code var} or {@code function} cannot be deleted in any browser: it is emptied.
 */
public final class GlobalsReclaimer implements Reclaimer, ShellWork.Witness {
  private final JSObject window = PropertyTable.window();
  private final PropertyTable before = PropertyTable.empty();
  private final JSObject nativeFunctions = Js.weakSet();
  private JSObject symbols;
  private PropertyTable.Shelf shelf;

  /**
   * @param natives takes the properties of the window that are not the page's, as {@code before}
   */
  public GlobalsReclaimer(NativeGlobals natives) {
    Js.set(natives, "before", before);
  }

  @Override
  public String name() {
    return "globals";
  }

  @Override
  public void arm() {
    before.take(window);
    symbols = PropertyTable.symbolsOf(window);
    shelf = null;
  }

  @Override
  public void before() {
    if (shelf == null) {
      shelf = before.shelve(nativeFunctions);
    }
    shelf.note(window);
  }

  @Override
  public void after() {
    shelf.adopt(window, before);
  }

  @Override
  public Reclaimed reclaim() {
    PropertyTable.deleteSymbols(window, symbols);
    PropertyTable taken = PropertyTable.empty();
    Vec<String> leftovers = new Vec<>();
    JsTexts changed = before.changedOf(window);
    for (int i = 0; i < changed.getLength(); i++) {
      takeBack(changed.get(i), taken, leftovers);
    }
    JsTexts missing = before.missingOf(window);
    for (int i = 0; i < missing.getLength(); i++) {
      before.define(window, missing.get(i));
    }
    return new TakenGlobals(taken, leftovers);
  }

  private void takeBack(String name, PropertyTable taken, Vec<String> leftovers) {
    taken.copy(window, name);
    boolean done =
        before.contains(name) ? before.define(window, name) : PropertyTable.delete(window, name);
    if (!done && !PropertyTable.isUndefined(window, name)) {
      PropertyTable.clear(window, name);
      leftovers.add(name + ": a browser cannot delete it; it is undefined now");
    }
  }

  /** Globals that a returning micro-frontend finds again. */
  private final class TakenGlobals extends Reclaimed {
    private final PropertyTable taken;

    TakenGlobals(PropertyTable taken, Vec<String> leftovers) {
      super(taken.names().getLength(), leftovers);
      this.taken = taken;
    }

    @Override
    public void restore() {
      JsTexts names = taken.names();
      for (int i = 0; i < names.getLength(); i++) {
        taken.define(window, names.get(i));
      }
    }
  }
}
