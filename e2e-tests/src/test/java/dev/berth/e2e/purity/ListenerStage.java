package dev.berth.e2e.purity;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A page in which sequences are played: with the bootstrap, or as a browser does by itself. */
final class ListenerStage {
  private static final List<String> SHARED = List.of("window", "document", "document.body");

  private final Page page;
  private final CDPSession tools;
  private final String begin;
  private final String end;

  /**
   * @param begin what brings the micro-frontend
   * @param end what takes it away
   */
  ListenerStage(Page page, String begin, String end) {
    this.page = page;
    this.tools = page.context().newCDPSession(page);
    this.begin = begin;
    this.end = end;
  }

  /** What is written down for each sequence, and the listeners that are there in the end. */
  @SuppressWarnings("unchecked")
  List<String> play(List<List<ListenerStep>> sequences) {
    page.evaluate(begin);
    int first = (int) page.evaluate("stage.count");
    page.evaluate("sequences => stage.play(sequences)", inJavaScript(sequences));
    page.evaluate(end);
    List<String> told = (List<String>) page.evaluate("stage.tell()");
    List<String> all = new ArrayList<>();
    SHARED.forEach(target -> listenersOf(target).forEach(type -> all.add(type + " " + target)));
    return IntStream.range(0, told.size())
        .mapToObj(scene -> told.get(scene) + "\nleft: " + left(scene, first + scene, all))
        .toList();
  }

  private List<String> left(int scene, int number, List<String> ofShared) {
    List<String> left = new ArrayList<>();
    ofShared.stream()
        .filter(each -> each.matches(number + "[ab] .*"))
        .forEach(each -> left.add(each.substring(String.valueOf(number).length())));
    for (String target : List.of("plain", "query")) {
      listenersOf("stage.scenes[%d].targets.%s".formatted(scene, target))
          .forEach(type -> left.add(type.substring(type.length() - 1) + " " + target));
    }
    return left;
  }

  private static Object inJavaScript(List<List<ListenerStep>> sequences) {
    return sequences.stream()
        .map(steps -> steps.stream().map(ListenerStep::inJavaScript).toList())
        .toList();
  }

  /** As the developer tools list them: types of events, those of the sequences only. */
  private List<String> listenersOf(String expression) {
    JsonObject asked = new JsonObject();
    asked.addProperty("expression", expression);
    JsonElement id =
        tools.send("Runtime.evaluate", asked).getAsJsonObject("result").get("objectId");
    JsonObject of = new JsonObject();
    of.add("objectId", id);
    List<String> types = new ArrayList<>();
    tools
        .send("DOMDebugger.getEventListeners", of)
        .getAsJsonArray("listeners")
        .forEach(each -> types.add(each.getAsJsonObject().get("type").getAsString()));
    return types.stream().filter(type -> type.matches("\\d+[ab]")).sorted().toList();
  }
}
