package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.collections.Vec;
import dev.berth.routes.MicroFrontend;

/** Entry points that were fetched before anybody went there: a few of them, for a short time. */
public final class FetchedAhead {
  private static final int MOST = 4;
  private static final int FRESH_MILLIS = 60_000;

  private final EntryPointLoader loader;
  private final Clock clock;
  private final Vec<Ahead> entries = new Vec<>();

  public FetchedAhead(EntryPointLoader loader, Clock clock) {
    this.loader = loader;
    this.clock = clock;
  }

  /** Fetches one, unless it is there or on its way already. Only pages can be fetched ahead. */
  public Promise<Void> fetch(MicroFrontend microFrontend) {
    String name = microFrontend.name();
    int known = indexOf(name);
    if (known < 0 && microFrontend.kind().equals("html")) {
      known = entries.size();
      entries.add(begin(microFrontend));
      if (entries.size() > MOST) {
        remove(0);
        known--;
      }
    }
    return known < 0 ? Promise.done() : entries.get(known).document.then(done -> Promise.done());
  }

  /** Gives one away, which may still be on its way; null when it is not there. */
  public Promise<EntryDocument> take(MicroFrontend microFrontend) {
    int index = indexOf(microFrontend.name());
    return index < 0 ? null : remove(index);
  }

  /** Gives up all of them. */
  public void clear() {
    entries.clear();
  }

  private Ahead begin(MicroFrontend microFrontend) {
    String name = microFrontend.name();
    Promise<EntryDocument> document =
        loader
            .prepare(microFrontend, new Cancellation())
            .then(
                page -> {
                  page.preload();
                  return Promise.resolved(page);
                });
    Ahead ahead = new Ahead(name, document);
    document.whenSettled(() -> expire(ahead, document.reason() == null ? FRESH_MILLIS : 0));
    return ahead;
  }

  private void expire(Ahead ahead, int millis) {
    clock.after(
        millis,
        () -> {
          int index = indexOf(ahead.name);
          if (index >= 0 && entries.get(index) == ahead) {
            remove(index);
          }
        });
  }

  private Promise<EntryDocument> remove(int index) {
    Promise<EntryDocument> document = entries.get(index).document;
    entries.removeAt(index);
    return document;
  }

  private int indexOf(String name) {
    int index = entries.size() - 1;
    while (index >= 0 && !entries.get(index).name.equals(name)) {
      index--;
    }
    return index;
  }

  /** One of them; compared by identity. */
  private static final class Ahead {
    private final String name;
    private final Promise<EntryDocument> document;

    Ahead(String name, Promise<EntryDocument> document) {
      this.name = name;
      this.document = document;
    }
  }
}
