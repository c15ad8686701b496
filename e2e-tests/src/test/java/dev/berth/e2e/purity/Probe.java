package dev.berth.e2e.purity;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks at a page from outside, through the protocol of the developer tools, and from inside. */
final class Probe {
  private static final List<String> TARGETS =
      List.of(
          "window",
          "document",
          "document.documentElement",
          "document.head",
          "document.body",
          "document.querySelector('header a')",
          "document.querySelector('main')",
          "visualViewport",
          "screen.orientation",
          "navigator.connection",
          "navigator.serviceWorker",
          "navigation",
          "document.fonts",
          "performance",
          "navigator.mediaDevices");

  private final Page page;
  private final CDPSession tools;

  Probe(Page page) {
    this.page = page;
    this.tools = page.context().newCDPSession(page);
  }

  /** What there is, by what was looked at. */
  @SuppressWarnings("unchecked")
  Map<String, List<Object>> look() {
    Map<String, List<Object>> view =
        new TreeMap<>((Map<String, List<Object>>) page.evaluate("shell.look()"));
    addListeners(view);
    view.put("listeners of media queries", listenersOfAll("MediaQueryList"));
    view.put("workers", new ArrayList<>(page.workers().stream().map(Object::toString).toList()));
    return view;
  }

  /** Asks the developer tools' own function for all of them at once. */
  private void addListeners(Map<String, List<Object>> view) {
    JsonObject asked = new JsonObject();
    asked.addProperty("includeCommandLineAPI", true);
    asked.addProperty("returnByValue", true);
    asked.addProperty(
        "expression",
        "["
            + String.join(",", TARGETS)
            + "].map(target => Object.entries(getEventListeners(target))"
            + ".flatMap(([type, all]) => all.map(() => type)).sort())");
    JsonArray lists =
        tools.send("Runtime.evaluate", asked).getAsJsonObject("result").getAsJsonArray("value");
    for (int i = 0; i < TARGETS.size(); i++) {
      List<Object> types = new ArrayList<>();
      lists.get(i).getAsJsonArray().forEach(type -> types.add(type.getAsString()));
      view.put("listeners of " + TARGETS.get(i), types);
    }
  }

  /** Everything of a kind that a collection of garbage leaves. */
  private List<Object> listenersOfAll(String kind) {
    tools.send("HeapProfiler.collectGarbage");
    JsonObject wanted = new JsonObject();
    wanted.add("prototypeObjectId", evaluate(kind + ".prototype").get("objectId"));
    JsonObject found = tools.send("Runtime.queryObjects", wanted).getAsJsonObject("objects");
    JsonObject asked = new JsonObject();
    asked.add("objectId", found.get("objectId"));
    asked.addProperty("ownProperties", true);
    List<Object> types = new ArrayList<>();
    for (JsonElement each : tools.send("Runtime.getProperties", asked).getAsJsonArray("result")) {
      JsonElement value = each.getAsJsonObject().get("value");
      if (value != null && value.getAsJsonObject().has("objectId")) {
        types.addAll(listenersOf(value.getAsJsonObject().get("objectId").getAsString()));
      }
    }
    return types;
  }

  private List<Object> listenersOf(String objectId) {
    JsonObject asked = new JsonObject();
    asked.addProperty("objectId", objectId);
    JsonArray all = tools.send("DOMDebugger.getEventListeners", asked).getAsJsonArray("listeners");
    List<Object> types = new ArrayList<>();
    all.forEach(each -> types.add(each.getAsJsonObject().get("type").getAsString()));
    types.sort(null);
    return types;
  }

  private JsonObject evaluate(String expression) {
    JsonObject asked = new JsonObject();
    asked.addProperty("expression", expression);
    return tools.send("Runtime.evaluate", asked).getAsJsonObject("result");
  }
}
