/** Starts and stops the development server. */
package dev.berth.server;
