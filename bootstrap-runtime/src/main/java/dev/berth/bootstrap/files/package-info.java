/** Files of micro-frontends: their names, and how they are written whole or not at all. */
package dev.berth.bootstrap.files;
