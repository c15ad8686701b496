package dev.berth.bootstrap.browser.reclaim;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Has selectors tell which custom elements the page has defined. To the browser a name that was
 * defined once is defined for good; pages ask for {@code :not(:defined)} to load what is missing.
 */
abstract class DefinedSelectors implements JSObject {
  @JSBody(
      params = "standIns",
      script =
          "var real_=[],mend_=function(text_){var gone_=/:defined/.test(text_)?standIns.gone():[];"
              + "return gone_.length?String(text_).replace(/:defined/g,"
              + "':not(:is(:not(:defined),'.concat(gone_.join(),'))')):text_};"
              + "return {arm:function(){if(standIns.gone().length)"
              + "[Element,Document,DocumentFragment].forEach(function(kind_){"
              + "['closest','matches','querySelector','querySelectorAll'].forEach(function(name_){"
              + "var proto_=kind_.prototype,call_=proto_[name_];if(!call_)return;"
              + "real_.push([proto_,name_,call_]);proto_[name_]=function(text_){"
              + "if(arguments.length)arguments[0]=mend_(text_);return call_.apply(this,arguments)}})})},"
              + "reclaim:function(){real_.splice(0).forEach(function(line_){"
              + "line_[0][line_[1]]=line_[2]})}}")
  static native DefinedSelectors of(StandIns standIns);

  /** From now on names whose classes have gone are not defined. */
  abstract void arm();

  abstract void reclaim();
}
