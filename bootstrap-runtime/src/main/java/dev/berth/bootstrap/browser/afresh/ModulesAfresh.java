package dev.berth.bootstrap.browser.afresh;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsDeferred;
import dev.berth.bootstrap.browser.JsJsonValue;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.Promises;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.loading.EvaluationBudget;
import dev.berth.bootstrap.loading.ImportMapScope;
import dev.berth.bootstrap.loading.ModuleGraph;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The modules of a page that comes back. At its first script, an import map is made for all of
 * them; each then starts under an address that was not evaluated yet. Where that cannot be, the
 * page is loaded anew at the address where the user goes.
 */
public final class ModulesAfresh {
  private static final String PROBE = "berth-afresh";

  private final EvaluationBudget budget = new EvaluationBudget(isSmallDevice());
  private final String ownUrl = ownUrl();
  private final ImportMapScope.Notation notation;
  private final JSObject known = Js.object();
  private boolean probed;
  private double visit = -1;
  private Promise<Void> ready;

  /** Must be made while the script of the part runs, whose address is known only then. */
  public ModulesAfresh(ImportMapScope.Notation notation) {
    this.notation = notation;
  }

  /**
   * Prepares a script for its start.
   *
   * @param question as {@code ScriptPlans} asks it, with the element as {@code script}
   * @return a promise of false: the caller starts it
   */
  public JsPromise<JSObject> prepare(JSObject question) {
    NativeGlobals natives = Js.get(question, "natives");
    HTMLElement script = Js.get(question, "script");
    if (visit != Js.number(question, "visit")) {
      visit = Js.number(question, "visit");
      ready = open(question, natives);
    }
    JsDeferred prepared = JsDeferred.create();
    ready.then(
        done -> {
          String written = script.getAttribute("src");
          if (written == null) {
            lendBase(script, withoutMark(Js.text(question, "base")) + mark());
          } else {
            String url = withoutMark(Js.text(script, "src")) + mark();
            lead(script, scriptUrl(url, natives), scriptUrl(written, natives));
          }
          prepared.resolveWith(no());
          return Promise.<Void>done();
        });
    return prepared.getPromise();
  }

  private String mark() {
    return "#" + (int) visit;
  }

  /** Never settled when the page is loaded anew. */
  private Promise<Void> open(JSObject question, NativeGlobals natives) {
    JSObject page = ownerOf(Js.get(question, "source"));
    return Promises.<ModuleSearch, ModuleSearch>adopt(
            ModuleSearch.in(natives, page, Js.text(question, "base"), known),
            found -> found,
            reason -> new BerthException(ErrorCode.INTERNAL, Js.describe(reason)))
        .then(
            found ->
                budget.spend(found.count(), found.bytes())
                    ? map(found, page, natives)
                    : Promise.<Void>rejected(new BerthException(ErrorCode.INTERNAL, "")))
        .recover(
            reason -> {
              loadAnew();
              return new Promise<>();
            });
  }

  private Promise<Void> map(ModuleSearch found, JSObject page, NativeGlobals natives) {
    Vec<String> modules = new Vec<>();
    for (int i = 0; i < found.count(); i++) {
      modules.add(found.module(i));
    }
    String text = ModuleGraph.afresh(mapOf(page), modules, mark(), notation);
    String rule = "{\"imports\":{\"" + PROBE + "\":\"" + ownUrl + mark() + "\"},";
    insert(
        natives.getTrusted().createScript(probed ? text : rule + text.substring(1)),
        natives.getNonce());
    found.forget();
    found.preload(modules.get(0), mark(), natives.getNonce());
    if (!budget.fits(found.bytes())) {
      exhaust(natives, budget.spent());
    }
    return probed ? Promise.done() : probe();
  }

  /** Where one import map is all that a browser reads, the name in this one leads nowhere. */
  private Promise<Void> probe() {
    return Promises.adopt(
        imported(PROBE),
        there -> {
          probed = true;
          return null;
        },
        reason -> new BerthException(ErrorCode.INTERNAL, Js.describe(reason)));
  }

  private static JsonValue mapOf(JSObject page) {
    JsonValue map = JsJsonValue.parse(textOfMap(page));
    boolean isMap = map != null && map.kind() == JsonValue.Kind.OBJECT;
    return isMap ? map : JsJsonValue.parse("{}");
  }

  /** On devices that do not say how much memory they have it is taken to be enough. */
  @JSBody(script = "return navigator.deviceMemory<=1")
  private static native boolean isSmallDevice();

  @JSBody(script = "return document.currentScript.src")
  private static native String ownUrl();

  @JSBody(params = "source", script = "return source.ownerDocument")
  private static native JSObject ownerOf(JSObject source);

  @JSBody(
      params = "page",
      script =
          "var map_=page.querySelector('script[type=importmap i]');"
              + "return map_?map_.textContent:'{}'")
  private static native String textOfMap(JSObject page);

  private static JSObject scriptUrl(String url, NativeGlobals natives) {
    return natives.getTrusted().createScriptURL(url);
  }

  private static String withoutMark(String url) {
    return url.substring(0, (url + "#").indexOf('#'));
  }

  /** Gives it another address for the moment when the browser looks at it. */
  @JSBody(
      params = {"script", "url", "written"},
      script =
          "script.berthAhead=function(){delete script.berthAhead;script.setAttribute('src',url);"
              + "return function(){script.setAttribute('src',written)}}")
  private static native void lead(HTMLElement script, JSObject url, JSObject written);

  /** Gives the page another address for that moment, whatever bases there are. */
  @JSBody(
      params = {"script", "url"},
      script =
          "script.berthAhead=function(){var base_=document.createElement('base');"
              + "delete script.berthAhead;base_.setAttribute('href',url);"
              + "document.head.prepend(base_);return function(){base_.remove()}}")
  private static native void lendBase(HTMLElement script, String url);

  @JSBody(
      params = {"text", "nonce"},
      script =
          "var map_=document.createElement('script');map_.type='importmap';map_.nonce=nonce;"
              + "map_.textContent=text;document.head.appendChild(map_);map_.remove()")
  private static native void insert(JSObject text, String nonce);

  @JSBody(params = "name", script = "return import(name)")
  private static native JsPromise<JSObject> imported(String name);

  @JSBody(
      params = {"natives", "what"},
      script =
          "natives.spent=1;natives.left.push(what.concat(' stay in memory; the next one is a load"
              + " of the page'))")
  private static native void exhaust(NativeGlobals natives, String what);

  @JSBody(script = "location.reload()")
  private static native void loadAnew();

  @JSBody(script = "return false")
  private static native JSObject no();
}
