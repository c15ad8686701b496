package dev.berth.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.berth.e2e.chromium.ChromiumTest;
import dev.berth.e2e.site.Answer;
import dev.berth.e2e.site.EntryPoints;
import dev.berth.e2e.site.FixtureServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Functions that stand in for the browser's look like them to a script that wants to know. */
@ChromiumTest
class NativeFunctionsChromiumIT {
  private static final String ROUTES =
      """
      {"version": 1, "microFrontends": {"page": {"entry": "/mfes/page.html"}},
       "routes": [{"path": "/", "mfe": "page"}]}
      """;

  /**
   * The way to these leads over the bootstrap's own functions, which say so: handlers and history
   * that count from the page, elements that are defined again and again.
   */
  private static final String OURS =
      "on(load|beforeunload|pagehide|pageshow|unload) .et|MessagePort.prototype.onmessage .et"
          + "|(HTML)?Image(Element)?.prototype.src set|HTMLScriptElement.prototype.async set"
          + "|HTMLBaseElement.prototype.href set|History.prototype.(push|replace)State value"
          + "|Navigation.prototype.navigate value|NavigateEvent.prototype.intercept value"
          + "|EventTarget.prototype.((add|remove)EventListener|dispatchEvent) value"
          + "|CustomElementRegistry.prototype.(define|get|getName|whenDefined) value";

  /** By path, what each function of the window, its constructors and their prototypes is like. */
  private static final String LOOK =
      """
      (() => {
        const seen = {};
        const tell = (path, made) => {
          if (typeof made != 'function') return;
          let constructs = true;
          try { Reflect.construct(Object, [], made) } catch (error) { constructs = false }
          seen[path] = [made + '', Function.prototype.toString.call(made), made.name, made.length,
                        Reflect.ownKeys(made).map(String).sort(), constructs].join(' | ');
        };
        const walk = (path, thing) => Reflect.ownKeys(thing).forEach(key => {
          const slot = Object.getOwnPropertyDescriptor(thing, key), at = path + String(key);
          ['value', 'get', 'set'].forEach(side => tell(at + ' ' + side, slot && slot[side]));
        });
        walk('', window);
        Object.getOwnPropertyNames(window).forEach(name => {
          const made = Object.getOwnPropertyDescriptor(window, name).value;
          if (typeof made == 'function') {
            walk(name + '.', made);
            if (Object(made.prototype) === made.prototype) walk(name + '.prototype.', made.prototype);
          }
        });
        return seen;
      })()
      """;

  @RegisterExtension final FixtureServer server = new FixtureServer();

  @BeforeEach
  void serve() {
    server.answer("/routes.json", Answer.json(ROUTES));
    server.answer("/mfes/page.html", EntryPoints.named("Page"));
  }

  @Test
  void theirNamesTextsAndKeysAreThoseOfTheBrowser(Page page) {
    page.navigate(server.url("/mfes/page.html"));
    Map<String, String> alone = look(page);

    page.navigate(server.url("/"));
    page.evaluate("berth.ready");
    Map<String, String> mounted = look(page);

    List<String> others =
        alone.keySet().stream()
            .filter(path -> !path.matches(OURS) && !alone.get(path).equals(mounted.get(path)))
            .map(path -> path + ": " + alone.get(path) + " but " + mounted.get(path))
            .toList();
    assertThat(alone).containsKeys("fetch value", "setTimeout value", "Worker value");
    assertThat(others).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> look(Page page) {
    return (Map<String, String>) page.evaluate(LOOK);
  }
}
