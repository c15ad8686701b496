/** Is what people type: the {@code berth} command and its subcommands. */
package dev.berth.cli;
