package dev.berth.routes;

import dev.berth.collections.Dict;
import dev.berth.collections.Vec;

/** Reads what the route map says about one micro-frontend, or about all in its defaults. */
final class MicroFrontendReader {
  private final Dict<JsonValue> microFrontends;

  /** Takes what is declared, because one micro-frontend may name another. */
  MicroFrontendReader(Dict<JsonValue> microFrontends) {
    this.microFrontends = microFrontends;
  }

  /** Reads the values that hold where a micro-frontend says nothing itself. */
  MicroFrontend readDefaults(Fields fields) {
    EntryPoint none = new EntryPoint("", "", "", new Vec<>());
    Loading loading = new Loading(8000, 1, "none", new Budget(0, 0));
    Mounting mounting = new Mounting(10_000, 0, true, "");
    return shared(fields, new MicroFrontend("", "", "html", "", none, loading, mounting, null));
  }

  MicroFrontend read(String name, Fields fields, MicroFrontend defaults) {
    EntryPoint entryPoint =
        new EntryPoint(
            fields.text("entry", "", Syntax.URL),
            fields.text("version", "", Syntax.TEXT),
            fields.text("integrity", "", Syntax.HASH),
            fields.texts("inlineScripts", Syntax.HASH));
    fields.require(fields.has("entry"), "entry", Syntax.URL);
    String title = fields.text("title", "", Syntax.TEXT);
    return shared(
        fields,
        new MicroFrontend(
            name,
            title,
            defaults.kind(),
            defaults.fallback(),
            entryPoint,
            defaults.loading(),
            defaults.mounting(),
            defaults.data()));
  }

  /** Reads what may stand in the defaults as well. */
  private MicroFrontend shared(Fields fields, MicroFrontend defaults) {
    String kind =
        fields.choice("kind", defaults.kind(), Vec.of("html", "module", "element", "iframe"));
    String fallback = fields.reference("fallback", defaults.fallback(), microFrontends);
    Loading loading = loading(fields, defaults.loading());
    Mounting mounting = mounting(fields, defaults.mounting());
    boolean isBoxed = mounting.sandbox().isEmpty() || kind.equals("iframe");
    fields.require(isBoxed, "sandbox", "no \"sandbox\" unless the kind is \"iframe\"");
    JsonValue data = fields.has("data") ? fields.value("data") : defaults.data();
    fields.refuseOthers();
    return new MicroFrontend(
        defaults.name(),
        defaults.title(),
        kind,
        fallback.equals(defaults.name()) ? "" : fallback,
        defaults.entryPoint(),
        loading,
        mounting,
        data);
  }

  private static Loading loading(Fields fields, Loading defaults) {
    Fields budget = fields.object("budget");
    int script = budget.quantity("script", defaults.budget().scriptBytes(), Quantity.SIZE);
    int style = budget.quantity("style", defaults.budget().styleBytes(), Quantity.SIZE);
    budget.refuseOthers();
    return new Loading(
        fields.quantity("timeout", defaults.timeoutMillis(), Quantity.DURATION),
        fields.integer("retries", defaults.retries(), 10),
        fields.choice("prefetch", defaults.prefetch(), Vec.of("none", "hover", "idle")),
        new Budget(script, style));
  }

  private static Mounting mounting(Fields fields, Mounting defaults) {
    return new Mounting(
        fields.quantity("lifecycleTimeout", defaults.lifecycleTimeoutMillis(), Quantity.DURATION),
        fields.quantity("keep", defaults.keepMillis(), Quantity.DURATION),
        fields.flag("reuse", defaults.reuse()),
        fields.text("sandbox", "", Syntax.TEXT));
  }
}
