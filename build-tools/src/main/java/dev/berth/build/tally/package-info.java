/** Counts, at the end of a build, what was tested and how, so that nothing is skipped unseen. */
package dev.berth.build.tally;
