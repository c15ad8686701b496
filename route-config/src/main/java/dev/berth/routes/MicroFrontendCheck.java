package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/** Checks what the route map says about one micro-frontend, or about all in its defaults. */
final class MicroFrontendCheck {
  private final Dict<JsonValue> microFrontends;
  private final String defaultKind;

  /**
   * Checks the defaults first, because they decide about what each may say.
   *
   * @param microFrontends what is declared, because one may name another
   */
  MicroFrontendCheck(Dict<JsonValue> microFrontends, Fields defaults) {
    this.microFrontends = microFrontends;
    defaultKind = shared(defaults);
  }

  void check(String name, Fields fields) {
    fields.text("entry", Syntax.URL);
    fields.require(fields.has("entry"), "entry", Syntax.URL);
    fields.text("version", Syntax.TEXT);
    fields.text("integrity", Syntax.HASH);
    fields.texts("inlineScripts", Syntax.HASH);
    fields.text("title", Syntax.TEXT);
    fields.text("element", Syntax.TAG);
    String own = shared(fields);
    String kind = own.isEmpty() ? defaultKind : own;
    belongsTo("iframe", kind, "sandbox", fields);
    belongsTo("element", kind, "element", fields);
    boolean isNamed = fields.has("element") || Syntax.fits(Syntax.TAG, name);
    fields.require(isNamed || !kind.equals("element"), "element", Syntax.TAG);
  }

  private static void belongsTo(String only, String kind, String key, Fields fields) {
    fields.require(
        kind.equals(only) || !fields.has(key),
        key,
        "no \"" + key + "\" unless the kind is \"" + only + "\"");
  }

  /** Checks what may stand in the defaults as well; gives the kind. */
  private String shared(Fields fields) {
    String kind = fields.choice("kind", Vec.of("html", "module", "element", "iframe"));
    fields.reference("fallback", microFrontends);
    fields.text("timeout", Syntax.DURATION);
    fields.integer("retries", 10);
    fields.choice("prefetch", Vec.of("none", "hover", "visible", "idle"));
    Fields budget = fields.object("budget");
    budget.text("script", Syntax.SIZE);
    budget.text("style", Syntax.SIZE);
    budget.refuseOthers();
    fields.text("lifecycleTimeout", Syntax.DURATION);
    fields.text("keep", Syntax.DURATION);
    fields.flag("reuse");
    fields.text("sandbox", Syntax.TEXT);
    fields.value("data");
    fields.refuseOthers();
    return kind;
  }
}
