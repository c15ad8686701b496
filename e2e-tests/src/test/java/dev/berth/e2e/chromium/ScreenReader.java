package dev.berth.e2e.chromium;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a page as a screen reader does: the accessibility tree that Chromium makes of it. */
public final class ScreenReader {
  private final Map<String, JsonObject> nodes = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private ScreenReader() {}

  /** What it says, in its order: {@code role name} for whatever has a name. */
  public static List<String> read(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject tree = session.send("Accessibility.getFullAXTree");
    session.detach();
    ScreenReader reader = new ScreenReader();
    String root = tree.getAsJsonArray("nodes").get(0).getAsJsonObject().get("nodeId").getAsString();
    for (JsonElement each : tree.getAsJsonArray("nodes")) {
      reader.nodes.put(each.getAsJsonObject().get("nodeId").getAsString(), each.getAsJsonObject());
    }
    reader.say(root);
    return reader.lines;
  }

  private void say(String id) {
    JsonObject node = nodes.get(id);
    if (node == null) {
      return;
    }
    String name = value(node, "name");
    if (!node.get("ignored").getAsBoolean() && !name.isEmpty()) {
      lines.add(value(node, "role") + " " + name);
    }
    if (node.has("childIds")) {
      node.getAsJsonArray("childIds").forEach(child -> say(child.getAsString()));
    }
  }

  private static String value(JsonObject node, String key) {
    return node.has(key) && node.getAsJsonObject(key).has("value")
        ? node.getAsJsonObject(key).get("value").getAsString()
        : "";
  }
}
