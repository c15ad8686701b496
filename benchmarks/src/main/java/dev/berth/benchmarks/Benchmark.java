package dev.berth.benchmarks;

/** Something that is measured in tabs of its own. */
interface Benchmark {
  Section measure(Bench bench);
}
