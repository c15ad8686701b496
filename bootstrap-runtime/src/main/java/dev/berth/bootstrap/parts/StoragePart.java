package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.CoreApi;
import dev.berth.bootstrap.api.StorageRulesApi;
import dev.berth.bootstrap.browser.Js;
import dev.berth.bootstrap.browser.JsJsonValue;
import dev.berth.bootstrap.config.Problems;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.rules.Candidate;
import dev.berth.bootstrap.rules.StorageRules;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code bootstrap.storage.js}: keeps what is stored within what the configuration allows. */
public final class StoragePart {
  private StoragePart() {}

  public static void main(String[] args) {
    PartOffer.make(StoragePart::begin);
  }

  /**
   * Takes up the rules.
   *
   * @param question {@code {core, final}}: {@code final} is the configuration for the page
   */
  private static JSObject begin(JSObject question) {
    CoreApi core = Js.get(question, "core");
    Problems problems = new Problems("the configuration");
    StorageRules rules = StorageRules.of(new JsJsonValue(Js.get(question, "final")), problems);
    for (int i = 0; i < problems.found().size(); i++) {
      core.error(ErrorCode.CONFIG_INVALID, problems.found().get(i));
    }
    core.judgeBy(new Judge(rules));
    return null;
  }

  /** The rules as the host asks them, across the border between two scripts. */
  private record Judge(StorageRules rules) implements StorageRulesApi {
    @Override
    public JSObject objection(String scope, String key, String json, String area) {
      Candidate value = new Candidate(key, JsJsonValue.parse(json), json.length());
      try {
        rules.check(scope, value, used(scope, key, area));
        return null;
      } catch (BerthException failure) {
        return StoragePart.objection(failure);
      }
    }
  }

  /** How many characters a scope holds in an area, without those of a key. */
  @JSBody(
      params = {"scope", "besides", "area"},
      script =
          "var store_=window.berth.storage,how_={area:area};if(scope=='shared')store_=store_.shared;"
              + "return store_.keys(how_).reduce(function(used_,key_){return key_==besides?used_:"
              + "used_+key_.length+JSON.stringify(store_.get(key_,how_)).length},0)")
  private static native double used(String scope, String besides, String area);

  private static JSObject objection(BerthException failure) {
    JSObject objection = Js.object();
    Js.set(objection, "code", failure.code());
    Js.set(objection, "text", failure.explanation());
    return objection;
  }
}
