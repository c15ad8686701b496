/**
 * What a route map is: the model, the matcher, the reader and its problems.
 *
 * <p>The same code runs in the browser (compiled by TeaVM), in the dev server and in the tools, so
 * that they cannot disagree about a route. Hence the spare style: see the ban list that the
 * architecture test enforces.
 */
package dev.berth.routes;
