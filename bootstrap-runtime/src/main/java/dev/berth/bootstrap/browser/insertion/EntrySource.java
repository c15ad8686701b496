package dev.berth.bootstrap.browser.insertion;

import org.teavm.jso.dom.html.HTMLDocument;

/**
 * A parsed page, as it came.
 *
 * @param url where it came from in the end, redirects followed
 * @param encoding the encoding that it came in; empty when it is that of the shell
 * @param text what the parser got of it
 * @param document inert: nothing in it runs or loads
 * @param baseUrl what its relative URLs count from, once its own base element is there
 * @param inlineScripts which of its inline scripts the route map allows
 */
record EntrySource(
    String url,
    String encoding,
    String text,
    HTMLDocument document,
    String baseUrl,
    InlineScriptPolicy inlineScripts) {}
