/** Small pages, one behaviour each, opened natively and through the bootstrap, and compared. */
package dev.berth.e2e.fidelity;
