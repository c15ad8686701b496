package dev.berth.bootstrap.browser.spatial;

import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;

/**
 * Remembers which element had the focus at each entry of the history, and gives it back when the
 * user returns: by what the element is and where it leads, since it may be another object by then.
 */
final class FocusMemory {
  private FocusMemory() {}

  /**
   * An entry is known by its key where the browser has the Navigation API, else by its address.
   * What comes late is waited for, two seconds or until the user presses a key; and the heading
   * that gets the focus of a page that has come does not keep it.
   */
  @JSBody(
      params = "natives",
      script =
          "var seen_={},back_,held_,free_=function(){held_=0},entry_=function(){var now_=window.navigation&&navigation.currentEntry;"
              + "return now_?now_.key:location.href},"
              + "mark_=function(node_){var same_;if(node_.id)return '[id='+JSON.stringify(node_.id)+']';"
              + "same_=node_.nodeName.toLowerCase();if(node_.getAttribute('href'))"
              + "return same_+'[href='+JSON.stringify(node_.getAttribute('href'))+']';"
              + "return node_.name?same_+'[name='+JSON.stringify(node_.name)+']':''},"
              + "give_=function(){var sign_=back_&&seen_[entry_()],"
              + "node_=sign_&&document.querySelector(sign_);if(node_)node_.focus();"
              + "if(!sign_||node_===document.activeElement)back_=0;"
              + "if(!back_&&node_){held_=node_;natives.setTimeout(free_,1000)}return !back_},"
              + "try_=function(left_){if(give_())return;if(left_)natives.setTimeout(function(){"
              + "try_(left_-1)},100);else back_=0};"
              + "natives.listen(document,'focusin',function(event_){var sign_;"
              + "if(held_&&event_.target!==held_&&held_.isConnected)return held_.focus();"
              + "sign_=event_.target.matches"
              + "&&event_.target.matches('a,button,input,select,textarea,[tabindex=\"0\"]')"
              + "&&mark_(event_.target);if(sign_&&!back_)seen_[entry_()]=sign_});"
              + "natives.listen(document,'keydown',function(){back_=held_=0});"
              + "natives.listen(window,'pointerdown',free_);"
              + "natives.listen(window,'popstate',function(){back_=1;try_(20)});"
              + "natives.listen(document,'berth:mounted',function(){try_(20)})")
  static native void begin(NativeGlobals natives);
}
