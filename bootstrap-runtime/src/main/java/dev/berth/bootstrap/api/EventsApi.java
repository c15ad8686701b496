package dev.berth.bootstrap.api;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * Messages between the shell and its micro-frontends. Handlers are called at once, in the order in
 * which they were given; one that is given or taken off while a message is being told does not hear
 * it. One that throws keeps no other from hearing, and is reported as the uncaught error that it
 * is. A handler may send messages itself: those are told before the rest hears of the first.
 *
 * <p>What a micro-frontend subscribed ends with it; while it is <a
 * href="docs/guides/keeping.md">kept</a> it hears nothing. What the shell subscribed stays.
 *
 * <p>Names that begin with {@code berth:} are the <a
 * href="docs/reference/js-api.md#events">bootstrap's own</a>, and are heard here too. Names of an
 * application's own are typed by adding them to the global interface {@code BerthEventMap}.
 */
@Ts("BerthEvents")
public interface EventsApi extends JSObject {
  /**
   * Subscribes. A handler that hears the name already is not added again. When a value of that name
   * is retained, the handler hears it before this returns.
   *
   * @param name of the message
   * @param handler is given what was sent, and the event that brought it
   * @param options until when
   * @return a function that unsubscribes
   * @throws API_MISUSE when the handler is no function
   */
  @Ts(value = "() => void", generics = "N extends BerthEventName")
  Unsubscribe on(
      @Ts("N") String name,
      @Ts("BerthEventHandler<N>") JSObject handler,
      @Ts(value = "EventOptions", optional = true) JSObject options);

  /**
   * Subscribes for one message, which may be a value that is retained.
   *
   * @param name of the message
   * @param handler is given what was sent, and the event that brought it
   * @return a function that unsubscribes before
   * @throws API_MISUSE when the handler is no function
   */
  @Ts(value = "() => void", generics = "N extends BerthEventName")
  Unsubscribe once(@Ts("N") String name, @Ts("BerthEventHandler<N>") JSObject handler);

  /**
   * Unsubscribes, if it is subscribed.
   *
   * @param name of the message
   * @param handler as it was given
   */
  @Ts(generics = "N extends BerthEventName")
  void off(@Ts("N") String name, @Ts("BerthEventHandler<N>") JSObject handler);

  /**
   * Sends a message.
   *
   * @param name of the message; not one that begins with {@code berth:}
   * @param detail what is sent: handed on as it is, without a copy
   * @param options whether it is retained
   * @return {@code false} when a handler has called {@code preventDefault()} of the event
   * @throws API_MISUSE for a name that begins with {@code berth:}
   */
  @Ts(generics = "N extends BerthEventName")
  boolean emit(
      @Ts("N extends `berth:${string}` ? never : N") String name,
      @Ts(value = "BerthEventDetail<N>", optional = true) JSObject detail,
      @Ts(value = "EmitOptions", optional = true) JSObject options);

  /** Ends a subscription. */
  @JSFunctor
  interface Unsubscribe extends JSObject {
    void call();
  }
}
