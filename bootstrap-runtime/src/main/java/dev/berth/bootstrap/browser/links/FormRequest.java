package dev.berth.bootstrap.browser.links;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What a form that is sent asks for. */
final class FormRequest {
  private FormRequest() {}

  /** The address that a form leads to; empty when it sends something instead. */
  @JSBody(
      params = "event",
      script =
          "var form_=event.target,pressed_=event.submitter,says_=function(name_){"
              + "return pressed_&&pressed_.getAttribute('form'.concat(name_))"
              + "||form_.getAttribute(name_)||''},url_,data_;"
              + "if(!/^(get)?$/i.test(says_('method')))return '';"
              + "try{url_=new URL(says_('action')||location.href,document.baseURI);"
              + "data_=new FormData(form_);"
              + "if(pressed_&&pressed_.name)data_.append(pressed_.name,pressed_.value);"
              + "url_.search=new URLSearchParams(data_);return url_.href}catch(error_){return ''}")
  static native String urlAsked(JSObject event);

  /** The window that it is to open in, as it is written; null for none. */
  @JSBody(
      params = "event",
      script =
          "var pressed_=event.submitter;return pressed_&&pressed_.getAttribute('formtarget')"
              + "||event.target.getAttribute('target')")
  static native String targetOf(JSObject event);
}
