/** Builds the sample site: bundles each micro-frontend with its own tools, without Node. */
package dev.berth.samples.build;
