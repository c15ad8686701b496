package dev.berth.bootstrap.lifecycle;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.collections.Vec;
import dev.berth.routes.RouteMap;

/**
 * The pages that are kept, each for its time. The oldest goes when there is no room for another
 * one.
 */
final class KeptPages {
  private final Clock clock;
  private final Vec<Kept> pages = new Vec<>();

  KeptPages(Clock clock) {
    this.clock = clock;
  }

  /**
   * Keeps one.
   *
   * @param place its address: at another one it is another page
   * @param room how many may be kept, this one included
   */
  void add(MountedMicroFrontend page, String place, int room) {
    Kept kept = new Kept(page, place);
    kept.forget = clock.after(page.microFrontend().mounting().keepMillis(), () -> discard(kept));
    pages.add(kept);
    while (pages.size() > room) {
      discard(pages.get(0));
    }
  }

  /** The page of a micro-frontend at an address; null when it is not kept. */
  MountedMicroFrontend find(String name, String place) {
    Kept kept = of(name);
    return kept == null || !kept.place.equals(place) ? null : kept.page;
  }

  /**
   * Gives a page back that returns. Null when the micro-frontend comes with another document: then
   * what is kept of it is discarded.
   */
  MountedMicroFrontend take(String name, EntryDocument document) {
    Kept kept = of(name);
    if (kept == null) {
      return null;
    }
    if (kept.page.document() != document) {
      discard(kept);
      return null;
    }
    remove(kept);
    return kept.page;
  }

  /** Gives up those that the route map registers otherwise than before. */
  void revise(RouteMap routeMap) {
    for (int i = pages.size() - 1; i >= 0; i--) {
      pages.get(i).page.revise(routeMap);
      if (pages.get(i).page.isRetired()) {
        discard(pages.get(i));
      }
    }
  }

  /** Their names, the oldest first. */
  Vec<String> names() {
    Vec<String> names = new Vec<>();
    for (int i = 0; i < pages.size(); i++) {
      names.add(pages.get(i).name());
    }
    return names;
  }

  private Kept of(String name) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).name().equals(name)) {
        return pages.get(i);
      }
    }
    return null;
  }

  private void discard(Kept kept) {
    remove(kept);
    kept.page.discard();
  }

  private void remove(Kept kept) {
    kept.forget.run();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i) == kept) {
        pages.removeAt(i);
      }
    }
  }

  /** One page with its address. */
  private static final class Kept {
    private final MountedMicroFrontend page;
    private final String place;
    private Runnable forget;

    Kept(MountedMicroFrontend page, String place) {
      this.page = page;
      this.place = place;
    }

    String name() {
      return page.microFrontend().name();
    }
  }
}
