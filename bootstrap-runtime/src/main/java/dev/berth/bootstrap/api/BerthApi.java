package dev.berth.bootstrap.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * The object {@code window.berth}, frozen. Methods can be taken off it: {@code const { navigate } =
 * berth}. What it hands out is to be read, not changed. Durations are milliseconds, times are
 * milliseconds since 1970. A failure is an {@code Error} whose {@code name} is {@code BerthError},
 * with a <a href="docs/reference/errors.md">{@code code}</a>.
 *
 * <p>{@code storage}, {@code events} and {@code platform} are there for every micro-frontend,
 * always; the shell's own scripts await {@code berth.ready} first, else reading them throws {@code
 * API_MISUSE}. All other members are there from the beginning.
 */
@Ts("Berth")
public interface BerthApi extends JSObject {
  /** The version of the bootstrap. */
  @JSProperty
  String getVersion();

  /** Kept when the first micro-frontend, or the error view, is shown. Never rejected. */
  @JSProperty
  @Ts("Promise<void>")
  JsPromise<JSObject> getReady();

  /**
   * Starts the application when the script says {@code data-start="manual"}, or is the <a
   * href="docs/guides/installing.md">module</a>.
   *
   * @param options how; by default as the attributes say
   * @return {@code berth.ready}
   * @throws API_MISUSE when it has started already
   */
  @Ts("Promise<void>")
  JsPromise<JSObject> start(@Ts(value = "StartOptions", optional = true) JSObject options);

  /**
   * Gives the hooks of the micro-frontend that calls, while its scripts run. Back and forward
   * between addresses of the same micro-frontend call no hook: its router hears the browser's own
   * {@code popstate}. Functions {@code bootstrap}, {@code mount} and {@code unmount} that a page or
   * module exports for single-spa or qiankun become hooks when it gives none itself (<a
   * href="docs/guides/kinds.md">how</a>). A hook that fails is told as {@code LIFECYCLE_FAILED},
   * one that takes too long as {@code LIFECYCLE_TIMEOUT}.
   *
   * @param hooks functions by name
   * @throws API_MISUSE when no micro-frontend is on the page
   */
  void lifecycle(@Ts("Hooks") JSObject hooks);

  /**
   * Brings the user to a URL. A URL of another origin unloads the page, and the promise is never
   * settled.
   *
   * @param url counts from the address of the page
   * @param options what becomes of the history; by default an entry is added
   * @return kept when the target is shown; rejected with the reason why it is not, such as the
   *     following
   * @throws NO_ROUTE when nothing is behind the URL
   * @throws ENTRY_UNREACHABLE when its page cannot be had
   * @throws NAVIGATION_REFUSED when the page in view, or a listener, keeps the user
   * @throws NAVIGATION_SUPERSEDED when the user has gone elsewhere meanwhile
   * @throws API_MISUSE before the application is ready
   */
  @Ts("Promise<void>")
  JsPromise<JSObject> navigate(
      String url, @Ts(value = "NavigateOptions", optional = true) JSObject options);

  /** The route of now; another object after each visit. */
  @JSProperty
  @Ts("Route")
  JSObject getRoute();

  /**
   * The <a href="docs/reference/configuration.md">configuration</a> for this page, frozen; an empty
   * object until it is loaded, and when there is none. It is there before the first micro-frontend,
   * as are services, flags and labels.
   */
  @JSProperty
  @Ts("BerthConfig")
  JSObject getConfig();

  /** The addresses of the configuration's {@code services} by name: absolute URLs, frozen. */
  @JSProperty
  @Ts("Readonly<Record<string, string>>")
  JSObject getServices();

  /**
   * Tells whether a feature is on.
   *
   * @param name of one of the configuration's {@code flags}
   * @return {@code false} too for one that they do not have
   */
  boolean flag(String name);

  /**
   * Words something in the language of the page, from the configuration's <a
   * href="docs/reference/configuration.md#labels">{@code labels}</a>.
   *
   * @param key of the label
   * @param values what takes the place of the names in it; {@code count} chooses the plural form.
   *     Numbers and dates are written as the language writes them
   * @return the text, which is not HTML; the key when there is no such label
   */
  String label(
      String key,
      @Ts(value = "Readonly<Record<string, string | number | Date>>", optional = true)
          JSObject values);

  /** Who uses the application. */
  @JSProperty
  @Ts("BerthSession")
  JSObject getSession();

  /** Values of the micro-frontend on the page. */
  @JSProperty
  @Ts("BerthStorage")
  JSObject getStorage();

  /** Files of the micro-frontend on the page. */
  @JSProperty
  @Ts("BerthFiles")
  JSObject getFiles();

  /** Messages between the shell and its micro-frontends. */
  @JSProperty
  @Ts("BerthEvents")
  JSObject getEvents();

  /** The device that the application runs on. */
  @JSProperty
  @Ts("BerthPlatform")
  JSObject getPlatform();

  /**
   * <a href="docs/guides/feeling.md#fetching-ahead">Fetches ahead</a> what a URL leads to, and runs
   * nothing.
   *
   * @param url counts from the address of the page
   * @return kept when it is there, and at once when it need not be fetched or the device asks to be
   *     spared; rejected when it cannot be had, with the same codes as a visit
   */
  @Ts("Promise<void>")
  JsPromise<JSObject> prefetch(String url);

  /**
   * Looks at what is on the page, for developers and tests.
   *
   * @return frozen, as of now
   */
  @Ts("Inspection")
  JSObject inspect();
}
