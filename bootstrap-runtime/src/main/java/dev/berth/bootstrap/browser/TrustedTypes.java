package dev.berth.bootstrap.browser;

import org.teavm.jso.JSObject;

/**
 * Marks text as code that the page may run, where a content security policy demands the mark.
 *
 * @see <a href="https://w3c.github.io/trusted-types/dist/spec/">Trusted Types</a>
 */
public interface TrustedTypes extends JSObject {
  JSObject createHTML(String text);

  JSObject createScript(String text);

  JSObject createScriptURL(String url);
}
