package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the bootstrap tells of: the name of each event, and its {@code detail}. */
@Ts("BerthDocumentEvents")
public interface DocumentEvents extends JSObject {
  /**
   * Before a visit to another URL, the first included; redirects are followed already. {@code
   * preventDefault()} keeps the user here.
   */
  @JSProperty("berth:before-navigate")
  @Ts("BeforeNavigateDetail")
  JSObject getBeforeNavigate();

  /** An entry point is about to be fetched; not told when the micro-frontend can return without. */
  @JSProperty("berth:loading")
  @Ts("LoadingDetail")
  JSObject getLoading();

  /** A micro-frontend is shown; not told after {@code update}. */
  @JSProperty("berth:mounted")
  @Ts("MountedDetail")
  JSObject getMounted();

  /** A micro-frontend is gone. */
  @JSProperty("berth:unmounted")
  @Ts("UnmountedDetail")
  JSObject getUnmounted();

  /** Told after {@code berth:unmounted}, when something could not be taken back. */
  @JSProperty("berth:leftover")
  @Ts("LeftoverDetail")
  JSObject getLeftover();

  /**
   * The session is another one: after {@code signIn}, {@code signOut}, a renewal, its end, a change
   * in another tab; before the visit that may follow.
   */
  @JSProperty("berth:session")
  @Ts("SessionDetail")
  JSObject getSession();

  /**
   * Something failed, or was not caught by a micro-frontend. {@code preventDefault()} keeps the
   * message out of the console.
   */
  @JSProperty("berth:error")
  @Ts("ErrorDetail")
  JSObject getError();

  /** Of {@code berth:before-navigate}. */
  @Ts("BeforeNavigateDetail")
  interface BeforeNavigateDetail extends JSObject {
    /** The address that is left, from its path on; empty when nothing is shown. */
    @JSProperty
    String getFrom();

    /** The address to go to, from its path on. */
    @JSProperty
    String getTo();
  }

  /** Of {@code berth:loading}. */
  @Ts("LoadingDetail")
  interface LoadingDetail extends JSObject {
    /** The name of the micro-frontend. */
    @JSProperty
    String getMfe();
  }

  /** Of {@code berth:mounted}. */
  @Ts("MountedDetail")
  interface MountedDetail extends JSObject {
    /** The name of the micro-frontend. */
    @JSProperty
    String getMfe();

    /** Whether its scripts were evaluated at an earlier visit, and not this time. */
    @JSProperty
    boolean isRemount();
  }

  /** Of {@code berth:unmounted}. */
  @Ts("UnmountedDetail")
  interface UnmountedDetail extends JSObject {
    /** The name of the micro-frontend. */
    @JSProperty
    String getMfe();
  }

  /** Of {@code berth:leftover}. */
  @Ts("LeftoverDetail")
  interface LeftoverDetail extends JSObject {
    /** The name of the micro-frontend. */
    @JSProperty
    String getMfe();

    /** As {@code berth.inspect().leftovers}. */
    @JSProperty
    @Ts("Readonly<Record<string, Leftovers>>")
    JSObject getReport();
  }

  /** Of {@code berth:session}. */
  @Ts("SessionDetail")
  interface SessionDetail extends JSObject {
    /** The status of now. */
    @JSProperty
    String getStatus();
  }

  /**
   * Of {@code berth:error}; <a href="docs/guides/failure.md#watching-errors">a guide</a> tells what
   * it is good for.
   */
  @Ts("ErrorDetail")
  interface ErrorDetail extends JSObject {
    /** The name of the micro-frontend; empty when none is concerned. */
    @JSProperty
    String getMfe();

    /** Its {@code version} in the route map; empty when it has none. */
    @JSProperty
    String getVersion();

    /**
     * What went on: {@code shell} the application itself, {@code load} the entry point was fetched
     * and read, {@code run} the page was there or its scripts were running, or the hook of this
     * name was called.
     */
    @JSProperty
    @Ts("'shell' | 'load' | 'run' | keyof Hooks")
    String getPhase();

    /** The <a href="docs/reference/errors.md">code</a>. */
    @JSProperty
    @Ts("BerthErrorCode")
    String getCode();

    /** What, which, why, and what to do. */
    @JSProperty
    String getMessage();
  }
}
