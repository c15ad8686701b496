/** What a configuration says of stored values: how much, and of which shape. */
package dev.berth.bootstrap.rules;
