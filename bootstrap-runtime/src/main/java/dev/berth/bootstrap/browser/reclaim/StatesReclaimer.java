package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Puts back what a page can change about its window and its device without acquiring anything:
 * handler properties, the selection, full screen, speech, adopted style sheets, fonts.
 */
public final class StatesReclaimer implements Reclaimer {
  private final JSObject handlers = handlersByPlace();
  private JSObject before;
  private JSObject rules;

  @Override
  public String name() {
    return "states";
  }

  @Override
  public void arm() {
    before = remember(handlers);
    rules = rulesOfShell();
  }

  @Override
  public Reclaimed reclaim() {
    return new Reclaimed(putBack(before) + putBackRules(rules));
  }

  /** Sheets of other origins do not say what is in them. */
  @JSBody(
      script =
          "return [].map.call(document.styleSheets,function(sheet_){var list_=[];"
              + "try{list_=[].slice.call(sheet_.cssRules)}catch(error_){}"
              + "return [sheet_,sheet_.disabled,list_]})")
  private static native JSObject rulesOfShell();

  @JSBody(
      params = "rules",
      script =
          "var count_=0;rules.forEach(function(line_){var sheet_=line_[0],list_=line_[2],rank_;"
              + "if(sheet_.disabled!=line_[1]){sheet_.disabled=line_[1];count_++}try{"
              + "for(rank_=sheet_.cssRules.length-1;sheet_.cssRules.length>list_.length;rank_--)"
              + "if(list_.indexOf(sheet_.cssRules[rank_])<0){sheet_.deleteRule(rank_);count_++}"
              + "}catch(error_){}});return count_")
  private static native int putBackRules(JSObject rules);

  /** The names of handler properties: of the window, the document and elements. */
  @JSBody(
      script =
          "return [window,document,document.documentElement].map(function(where_){"
              + "var names_=[],each_;for(each_ in where_)if(/^on/.test(each_))names_.push(each_);"
              + "return names_})")
  private static native JSObject handlersByPlace();

  /** {@code handlers} has an object, and what its handler properties were. */
  @JSBody(
      params = "handlers",
      script =
          "var take_=function(where_,rank_){var names_=handlers[rank_]||handlers[2];"
              + "return [where_,names_,names_.map(function(name_){return where_[name_]})]},"
              + "fonts_=document.fonts;"
              + "return {handlers:[window,document,document.documentElement,document.body].map(take_),"
              + "sheets:document.adoptedStyleSheets&&[].slice.call(document.adoptedStyleSheets),"
              + "fonts:new Set(fonts_?Array.from(fonts_):[]),name:window.name,"
              + "scroll:history.scrollRestoration,mode:document.designMode}")
  private static native JSObject remember(JSObject handlers);

  /** Whether anything is selected is not asked: the answer would need style and layout first. */
  @JSBody(
      params = "before",
      script =
          "var count_=0,media_=navigator.mediaSession,page_=document,"
              + "step_=function(wanted_,call_){try{if(wanted_){count_++;call_()}}catch(error_){}};"
              + "before.handlers.forEach(function(line_){line_[1].forEach(function(name_,rank_){"
              + "var was_=line_[2][rank_];step_(line_[0][name_]!==was_,function(){"
              + "line_[0][name_]=was_})})});"
              + "step_(before.sheets&&before.sheets.join()+before.sheets.length!="
              + "[].join.call(page_.adoptedStyleSheets)+page_.adoptedStyleSheets.length,function(){"
              + "page_.adoptedStyleSheets=before.sheets});"
              + "if(page_.fonts)Array.from(page_.fonts).forEach(function(font_){"
              + "step_(!before.fonts.has(font_)&&page_.fonts.delete(font_),function(){})});"
              + "step_(window.name!=before.name,function(){window.name=before.name});"
              + "step_(history.scrollRestoration!=before.scroll,function(){"
              + "history.scrollRestoration=before.scroll});"
              + "step_(page_.designMode!=before.mode,function(){page_.designMode=before.mode});"
              + "step_(page_.fullscreenElement,function(){page_.exitFullscreen()});"
              + "step_(page_.pictureInPictureElement,function(){page_.exitPictureInPicture()});"
              + "step_(page_.pointerLockElement,function(){page_.exitPointerLock()});"
              + "getSelection().removeAllRanges();"
              + "step_(window.speechSynthesis&&(speechSynthesis.speaking||speechSynthesis.pending),"
              + "function(){speechSynthesis.cancel()});"
              + "step_(media_&&(media_.metadata||media_.playbackState!='none'),function(){"
              + "media_.metadata=null;media_.playbackState='none'});"
              + "if(media_)['play','pause','stop','seekbackward','seekforward','seekto',"
              + "'previoustrack','nexttrack'].forEach(function(type_){try{"
              + "media_.setActionHandler(type_,null)}catch(error_){}});return count_")
  private static native int putBack(JSObject before);
}
