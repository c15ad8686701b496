package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.lifecycle.LifecycleHooks;
import dev.berth.bootstrap.lifecycle.MountContext;
import org.teavm.jso.JSObject;

/** The hooks that a micro-frontend gave as an object of functions. */
public final class HookFunctions implements LifecycleHooks {
  private final JSObject functions;
  private final HookContexts contexts;

  public HookFunctions(JSObject functions, HookContexts contexts) {
    this.functions = functions;
    this.contexts = contexts;
  }

  @Override
  public boolean has(String hook) {
    return Js.isFunction(functions, hook);
  }

  @Override
  public Promise<Void> call(String hook, MountContext context) {
    return Promises.adopt(
        JsPromise.call(functions, hook, contexts.view(context)),
        answer -> {
          if (Js.isFalse(answer)) {
            throw new BerthException(
                ErrorCode.NAVIGATION_REFUSED, "The page in view wants the user to stay.");
          }
          return null;
        },
        reason -> {
          Js.report("[berth] lifecycle hook '" + hook + "':", reason);
          return new BerthException(ErrorCode.LIFECYCLE_FAILED, Js.describe(reason));
        });
  }
}
