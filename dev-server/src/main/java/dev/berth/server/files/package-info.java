/** Finds the files that are served, each read afresh. */
package dev.berth.server.files;
