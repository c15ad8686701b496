package dev.berth.bootstrap.browser.application;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.async.TimeLimit;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsDeferred;
import dev.berth.bootstrap.browser.JsJsonValue;
import dev.berth.bootstrap.browser.Urls;
import dev.berth.bootstrap.config.Circumstances;
import dev.berth.bootstrap.config.Labels;
import dev.berth.bootstrap.config.Overrides;
import dev.berth.bootstrap.config.Problems;
import dev.berth.bootstrap.config.Settings;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.session.Renewal;
import dev.berth.collections.Dict;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Makes of a configuration what the application needs, before its first micro-frontend. */
public final class ApplicationStart {
  private final Reception reception;
  private final String base;
  private final JsonRequests requests;
  private final Problems problems;
  private final JsonValue values;
  private final Settings settings;
  private final Vec<String> languages;

  /**
   * @param question {@code {config, base, options}}: the configuration, its URL, and what the shell
   *     says of the circumstances
   */
  public ApplicationStart(JSObject question, Reception reception) {
    this.reception = reception;
    base = Js.text(question, "base");
    requests = new JsonRequests(reception.natives());
    problems = new Problems("the configuration");
    Circumstances here = circumstances(Js.get(question, "options"));
    values = Overrides.merge(new JsJsonValue(Js.get(question, "config")), here, problems);
    settings = new Settings(values, problems);
    languages = settings.languages(here.language());
  }

  /** Kept with an {@code ApplicationApi} when all is there, or its time is up. */
  public JsPromise<JSObject> begin() {
    JsDeferred begun = JsDeferred.create();
    SessionKeeper keeper = keeper();
    Renewal renewal = renewal(keeper);
    Dict<JsonValue> labels = settings.labels(languages);
    Promise<Void> session = session(keeper, renewal);
    PublishedApplication application =
        new PublishedApplication(
            Js.freeze(JsonObjects.without("overrides", values)),
            services(),
            settings.flags(),
            new Labels(languages, labels),
            keeper,
            renewal);
    fetchLabels(labels).then(done -> session).whenSettled(() -> begun.resolveWith(application));
    for (int i = 0; i < problems.found().size(); i++) {
      reception.core().error(ErrorCode.CONFIG_INVALID, problems.found().get(i));
    }
    return begun.getPromise();
  }

  private SessionKeeper keeper() {
    JsonValue given = settings.session();
    JSObject session = given == null ? Js.object() : JsonObjects.of(given);
    return new SessionKeeper(
        reception, source("status", session), source("renew", session), settings.timeoutMillis());
  }

  private SessionSource source(String name, JSObject session) {
    SessionSource source =
        new SessionSource(name, session, base, requests, reception.core().getOwners());
    if (source.isWrong()) {
      problems.leftOut("session." + name, "a URL or a function");
    }
    return source;
  }

  private Renewal renewal(SessionKeeper keeper) {
    Renewal renewal = new Renewal(keeper, settings.renewBeforeMillis(), reception.clock());
    keeper.onChange(renewal::schedule);
    return renewal;
  }

  /** One that is over is renewed; else whoever knows is asked. */
  private Promise<Void> session(SessionKeeper keeper, Renewal renewal) {
    renewal.schedule();
    Promise<Void> asked = keeper.isStale() ? renewal.rescue() : keeper.askStatus();
    return inTime(asked, "The user's status", "The one that was stored is taken meanwhile.");
  }

  private Promise<Void> fetchLabels(Dict<JsonValue> labels) {
    Promise<Void> all = Promise.done();
    for (int i = 0; i < labels.size(); i++) {
      if (labels.valueAt(i).kind() == JsonValue.Kind.STRING) {
        Promise<Void> fetched = fetchLabels(labels, labels.keyAt(i));
        all = all.then(done -> fetched);
      }
    }
    return all;
  }

  private Promise<Void> fetchLabels(Dict<JsonValue> labels, String language) {
    String url = Urls.resolve(labels.get(language).text(), base);
    labels.put(language, new JsJsonValue(Js.object()));
    Promise<Void> fetched =
        requests
            .object(ErrorCode.CONFIG_INVALID, url, Js.object())
            .then(
                answer -> {
                  labels.put(language, new JsJsonValue(answer.value()));
                  return Promise.done();
                });
    return inTime(fetched, "labels." + language, "Other languages take its place.");
  }

  /** The application goes on without what does not come; what comes later counts from then on. */
  private Promise<Void> inTime(Promise<Void> work, String what, String instead) {
    return TimeLimit.within(
            reception.clock(),
            settings.timeoutMillis(),
            work,
            new BerthException(ErrorCode.CONFIG_INVALID, "There was no answer in time."))
        .recover(
            failure -> {
              reception
                  .core()
                  .error(
                      ErrorCode.CONFIG_INVALID,
                      what + " could not be had. " + failure.explanation() + " " + instead);
              return Promise.done();
            });
  }

  private JSObject services() {
    Dict<JsonValue> given = settings.services();
    JSObject services = Js.object();
    for (int i = 0; i < given.size(); i++) {
      JsonObjects.define(services, given.keyAt(i), Urls.resolve(given.valueAt(i).text(), base));
    }
    return Js.freeze(services);
  }

  private static Circumstances circumstances(JSObject options) {
    return new Circumstances(
        Js.text(options, "environment"),
        Js.text(options, "country"),
        language(Js.text(options, "language")));
  }

  /** Written as BCP 47 wants it, whoever says it. */
  @JSBody(
      params = "given",
      script =
          "var said_=given||document.documentElement.lang||navigator.language||'';"
              + "try{return Intl.getCanonicalLocales(said_)[0]||''}catch(error_){return said_}")
  private static native String language(String given);
}
