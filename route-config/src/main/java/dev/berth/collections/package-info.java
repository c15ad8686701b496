/** The two collections of the script that pages load: a few lines in place of java.util. */
package dev.berth.collections;
