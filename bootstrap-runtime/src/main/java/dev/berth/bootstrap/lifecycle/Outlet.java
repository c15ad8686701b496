package dev.berth.bootstrap.lifecycle;

import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.routes.RouteMatch;

/** The place in the shell's page where a micro-frontend's nodes go. */
public interface Outlet {
  /** Prepares the page for a micro-frontend: its base URL, title and attributes come in. */
  void open(RouteMatch match, EntryDocument document);

  /** Keeps the base URL of the micro-frontend where it is at another address of the shell now. */
  void moveTo(RouteMatch match, EntryDocument document);

  /** Takes out every node, and gives the shell its page back. */
  void empty();
}
