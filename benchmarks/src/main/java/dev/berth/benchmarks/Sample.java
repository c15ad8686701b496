package dev.berth.benchmarks;

/**
 * A micro-frontend to measure with.
 *
 * @param name what it is, in words
 * @param entry the path of its page
 * @param path where the shell shows it
 * @param shown a selector of what is there once it is to be seen, and in no other page
 */
record Sample(String name, String entry, String path, String shown) {}
