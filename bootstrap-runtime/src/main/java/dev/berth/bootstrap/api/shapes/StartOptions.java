package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * How the application is to be started. What is left out is as without the <a
 * href="docs/reference/js-api.md#embedding">attribute</a> of that name.
 */
@Ts(value = "StartOptions", input = true)
public interface StartOptions extends JSObject {
  /**
   * The <a href="docs/reference/route-map.md">route map</a>, or its URL. Entry points count from
   * the URL of the route map, from the page's when it is an object or stands in the page.
   */
  @JSProperty
  @Ts(value = "string | object", optional = true)
  JSObject getRoutes();

  /**
   * The <a href="docs/reference/configuration.md">configuration</a>, or its URL. An object may have
   * functions <a href="docs/reference/configuration.md#session">for the session</a>.
   */
  @JSProperty
  @Ts(value = "string | object", optional = true)
  JSObject getConfig();

  /** Where the application runs, such as {@code test}: the configuration may differ by it. */
  @JSProperty
  @Ts(optional = true)
  String getEnvironment();

  /** The country of the application: the configuration may differ by it. */
  @JSProperty
  @Ts(optional = true)
  String getCountry();

  /**
   * The language of the application, a BCP 47 tag; by default {@code lang} of {@code <html>}, else
   * the browser's.
   */
  @JSProperty
  @Ts(optional = true)
  String getLanguage();

  /** The CSS selector of the outlet. */
  @JSProperty
  @Ts(optional = true)
  String getOutlet();

  /** How often the route map is read again, such as {@code 10m}; by default never. */
  @JSProperty
  @Ts(optional = true)
  String getRefresh();

  /**
   * The URL of {@code bootstrap.js}, beside which its further scripts are. Needed where the
   * bootstrap has become part of a bundle; by default they are beside the script that runs.
   */
  @JSProperty
  @Ts(optional = true)
  String getSource();

  /** Whether the leftover report says where side effects were acquired; by default not. */
  @JSProperty
  @Ts(optional = true)
  boolean isTrace();
}
