package dev.berth.e2e.purity;

import com.google.gson.JsonElement;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** Asks the browser what a page holds, once nothing more can be collected. */
final class Memory {
  private static final int COLLECTIONS = 3;

  private final CDPSession tools;

  Memory(Page page) {
    tools = page.context().newCDPSession(page);
    tools.send("HeapProfiler.enable");
    tools.send("Performance.enable");
  }

  /**
   * What a page holds.
   *
   * @param heap kilobytes of JavaScript
   * @param nodes nodes of documents, detached ones too
   * @param listeners listeners of all targets
   */
  record Sample(double heap, double nodes, double listeners) {}

  Sample sample() {
    for (int i = 0; i < COLLECTIONS; i++) {
      tools.send("HeapProfiler.collectGarbage");
    }
    Map<String, Double> values = new HashMap<>();
    for (JsonElement each : tools.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      values.put(
          each.getAsJsonObject().get("name").getAsString(),
          each.getAsJsonObject().get("value").getAsDouble());
    }
    return new Sample(
        values.get("JSHeapUsedSize") / 1024, values.get("Nodes"), values.get("JSEventListeners"));
  }
}
