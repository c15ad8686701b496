/** What a Chromium test is given: a fresh page, the errors it reported, evidence of a failure. */
package dev.berth.e2e.chromium;
