package dev.berth.e2e.fidelity;

/** What a server answers at the address of a page's folder. */
enum FolderIndex {
  /** The page itself, as web servers do. */
  PAGE,
  /** The shell, in which the page is then shown at its own address. */
  SHELL
}
