package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;

/**
 * The lifecycle hooks of a micro-frontend. All are optional, each may return a promise, each is
 * waited for up to {@code lifecycleTimeout} of the <a href="docs/reference/route-map.md">route
 * map</a>.
 */
@Ts(value = "Hooks", input = true)
public interface Hooks extends JSObject {
  /**
   * The first of three that are called one after the other when the page is inserted, its style
   * sheets are there and its scripts have run.
   */
  @Ts(value = "void | Promise<void>", optional = true)
  void beforeMount(@Ts("MountContext") JSObject ctx);

  /**
   * The second. A micro-frontend that has it is fetched and evaluated once: when the user returns,
   * its globals and style sheets are put back, its nodes are inserted again, and the hooks of
   * arriving are called. With {@code "reuse": false} in the route map it is evaluated anew, as one
   * without {@code mount} always is (<a href="docs/decisions/0012-coming-back.md">how, and when
   * that is a load of the page</a>).
   */
  @Ts(value = "void | Promise<void>", optional = true)
  void mount(@Ts("MountContext") JSObject ctx);

  /** The third. */
  @Ts(value = "void | Promise<void>", optional = true)
  void afterMount(@Ts("MountContext") JSObject ctx);

  /**
   * Called when the address has changed to another one of the same micro-frontend by a link of the
   * shell, {@code berth.navigate} or a change of the session (<a
   * href="docs/decisions/0002-update-hook.md">why</a>). Without it the micro-frontend is mounted
   * anew.
   */
  @Ts(value = "void | Promise<void>", optional = true)
  void update(@Ts("MountContext") JSObject ctx);

  /** Called before the user leaves; the answer {@code false}, also by promise, keeps them here. */
  @Ts(value = "boolean | void | Promise<boolean | void>", optional = true)
  void beforeUnmount(@Ts("MountContext") JSObject ctx);

  /**
   * The first of two that are called one after the other before everything is taken back; also when
   * {@code afterMount} failed.
   */
  @Ts(value = "void | Promise<void>", optional = true)
  void unmount(@Ts("MountContext") JSObject ctx);

  /** The second. */
  @Ts(value = "void | Promise<void>", optional = true)
  void afterUnmount(@Ts("MountContext") JSObject ctx);
}
