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

  void check(Fields fields) {
    fields.text("entry", Syntax.URL);
    fields.require(fields.has("entry"), "entry", Syntax.URL);
    fields.text("version", Syntax.TEXT);
    fields.text("integrity", Syntax.HASH);
    fields.texts("inlineScripts", Syntax.HASH);
    fields.text("title", Syntax.TEXT);
    String kind = shared(fields);
    boolean isBoxed = (kind.isEmpty() ? defaultKind : kind).equals("iframe");
    fields.require(
        isBoxed || !fields.has("sandbox"),
        "sandbox",
        "no \"sandbox\" unless the kind is \"iframe\"");
  }

  /** Checks what may stand in the defaults as well; gives the kind. */
  private String shared(Fields fields) {
    String kind = fields.choice("kind", Vec.of("html", "module", "element", "iframe"));
    fields.reference("fallback", microFrontends);
    fields.text("timeout", Syntax.DURATION);
    fields.integer("retries", 10);
    fields.choice("prefetch", Vec.of("none", "hover", "idle"));
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
