/** Looks at a page without any help of the bootstrap's, to tell what a micro-frontend left. */
package dev.berth.e2e.page;
