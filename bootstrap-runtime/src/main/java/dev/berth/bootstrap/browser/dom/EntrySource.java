package dev.berth.bootstrap.browser.dom;

import dev.berth.bootstrap.loading.FetchedEntry;
import org.teavm.jso.dom.html.HTMLDocument;

/**
 * A parsed page, as it came.
 *
 * @param entry what was fetched
 * @param text what the parser got of it
 * @param document inert: nothing in it runs or loads
 * @param baseUrl what its relative URLs count from, once its own base element is there
 * @param inlineScripts which of its inline scripts the route map allows
 */
record EntrySource(
    FetchedEntry entry,
    String text,
    HTMLDocument document,
    String baseUrl,
    InlineScriptPolicy inlineScripts) {}
