/**
 * What the bootstrap costs, in a real Chromium. A cost is never told by itself but against the same
 * page opened alone, measured in the same run, in rounds that take turns.
 */
package dev.berth.benchmarks;
