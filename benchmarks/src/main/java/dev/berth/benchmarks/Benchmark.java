package dev.berth.benchmarks;

/** Something that is measured in windows of its own. */
interface Benchmark {
  Section measure(Bench bench);
}
