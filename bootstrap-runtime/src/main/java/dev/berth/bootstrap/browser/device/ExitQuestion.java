package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Asks the user whether to leave: a dialogue that can be answered by a remote control, and that a
 * screen reader reads out. The labels {@code berth.exit.question}, {@code berth.exit.leave} and
 * {@code berth.exit.stay} of the configuration replace its words.
 *
 * @see <a href="https://www.w3.org/WAI/ARIA/apg/patterns/alertdialog/">WAI-ARIA, alert dialogue</a>
 */
final class ExitQuestion {
  private final Owners owners;
  private JSObject dialog;

  ExitQuestion(Owners owners) {
    this.owners = owners;
  }

  boolean isOpen() {
    return dialog != null;
  }

  /** Asks; the page below is inert meanwhile, and gets the focus back. */
  void open(Runnable leaving) {
    owners.asShell(
        () -> {
          dialog = show(Callback.of(leaving), Callback.of(this::close));
          return null;
        });
  }

  void close() {
    JSObject shown = dialog;
    dialog = null;
    if (shown != null) {
      owners.asShell(
          () -> {
            hide(shown);
            return null;
          });
    }
  }

  /** Staying is the first answer, so that who presses OK by mistake stays. */
  @JSBody(
      params = {"leave", "stay"},
      script =
          "var word_=function(name_,text_){var key_='berth.exit.'+name_,"
              + "said_=window.berth?berth.label(key_):key_;return said_==key_?text_:said_},"
              + "add_=function(kind_,text_,place_){var node_=document.createElement(kind_);"
              + "node_.textContent=text_;place_.appendChild(node_);return node_},"
              + "box_=document.createElement('div'),panel_=add_('div','',box_),"
              + "title_=add_('p',word_('question','Leave the application?'),panel_),"
              + "stay_=add_('button',word_('stay','Stay'),panel_),"
              + "leave_=add_('button',word_('leave','Leave'),panel_),"
              + "other_=[].slice.call(document.body.children);"
              + "box_.setAttribute('data-berth-exit','');"
              + "box_.style.cssText='position:fixed;z-index:2147483647;top:0;right:0;bottom:0;left:0;"
              + "display:flex;align-items:center;justify-content:center;background:rgba(0,0,0,.7)';"
              + "panel_.style.cssText='padding:2em 3em;border-radius:.5em;background:#111;color:#fff;"
              + "font:1.5em/1.5 sans-serif;text-align:center';"
              + "[stay_,leave_].forEach(function(node_){node_.type='button';"
              + "node_.style.cssText='margin:.5em;padding:.5em 1.5em;font:inherit'});"
              + "panel_.setAttribute('role','alertdialog');panel_.setAttribute('aria-modal','true');"
              + "title_.id='berth-exit-question';panel_.setAttribute('aria-labelledby',title_.id);"
              + "box_.berthFocus=document.activeElement;"
              + "box_.berthInert=other_.filter(function(node_){return !node_.inert});"
              + "box_.berthInert.forEach(function(node_){node_.inert=true});"
              + "stay_.onclick=function(){stay()};leave_.onclick=function(){stay();leave()};"
              + "box_.onkeydown=function(event_){if(/^(Arrow|Tab)/.test(event_.key)"
              + "||event_.keyCode>36&&event_.keyCode<41){event_.preventDefault();"
              + "(document.activeElement==stay_?leave_:stay_).focus()}};"
              + "document.body.appendChild(box_);stay_.focus();return box_")
  private static native JSObject show(Callback leave, Callback stay);

  @JSBody(
      params = "box",
      script =
          "box.remove();box.berthInert.forEach(function(node_){node_.inert=false});"
              + "if(box.berthFocus&&box.berthFocus.focus)box.berthFocus.focus()")
  private static native void hide(JSObject box);
}
