package dev.berth.routes;

import dev.berth.collections.Vec;

/**
 * Says which file opens a micro-frontend, and how to know that it is the right one.
 *
 * @param url as written; relative to the address of the route map
 * @param version shown by the tools; empty when unknown
 * @param integrity the hash that the file must have, in SRI notation; empty for any
 * @param inlineScripts hashes of the inline scripts that a content security policy lets run
 */
public record EntryPoint(String url, String version, String integrity, Vec<String> inlineScripts) {}
