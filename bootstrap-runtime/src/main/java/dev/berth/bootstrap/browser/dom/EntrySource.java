package dev.berth.bootstrap.browser.dom;

import org.teavm.jso.dom.html.HTMLDocument;

/**
 * A parsed page, as it came.
 *
 * @param document inert: nothing in it runs or loads
 * @param url where it came from
 * @param baseUrl what its relative URLs count from, once its own base element is there
 * @param inlineScripts which of its inline scripts the route map allows
 */
record EntrySource(
    HTMLDocument document, String url, String baseUrl, InlineScriptPolicy inlineScripts) {}
