/** Holds what the server does with a request: one behaviour for each handler. */
package dev.berth.server.handlers;
