package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.browser.Parts;
import dev.berth.bootstrap.errors.BerthException;
import org.teavm.jso.JSObject;

/** The other parts, which the core loads. */
final class CoreParts implements Parts {
  private final CoreApi core;

  CoreParts(CoreApi core) {
    this.core = core;
  }

  @Override
  public Promise<Answer> call(String name, JSObject argument) {
    Promise<Answer> called = new Promise<>();
    core.part(
        name,
        argument,
        (answer, code, explanation) -> {
          if (code.isEmpty()) {
            called.fulfil(new Answer(answer));
          } else {
            called.reject(new BerthException(code, explanation));
          }
        });
    return called;
  }
}
