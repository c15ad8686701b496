package dev.berth.bootstrap.browser.keep;

import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Copies of the style sheets of a page that is kept, which dress it when it is back until its own
 * have loaded anew: a browser drops the sheet of a link that is taken out of the document. Made
 * when the page has been away for a moment, from the sheets as they were.
 */
abstract class SheetCopies implements JSObject {
  /**
   * Notes the sheets of the page that is there.
   *
   * @param all has every copy that is made
   */
  @JSBody(
      params = {"natives", "all"},
      script =
          "var made_,base_=document.baseURI,lines_=[].map.call(document.querySelectorAll("
              + "'link[rel~=stylesheet i],style'),function(node_){return [node_,node_.sheet]});"
              + "return {make:function(){natives.setTimeout(function(){"
              + "try{made_=lines_.filter(function(line_){return !line_[0].isConnected&&"
              + "(line_[1]||line_[0].rel&&!line_[0].disabled)})"
              + ".map(function(line_){var sheet_=line_[1],copy_=new CSSStyleSheet({"
              + "baseURL:sheet_.href||base_,media:sheet_.media.mediaText,disabled:sheet_.disabled});"
              + "copy_.replaceSync([].map.call(sheet_.cssRules,function(rule_){"
              + "if(rule_.type==3)throw rule_;return rule_.cssText}).join('\\n'));"
              + "all.add(copy_);return copy_})}catch(error_){}},300)},"
              + "wear:function(){if(made_)document.adoptedStyleSheets="
              + "Array.from(document.adoptedStyleSheets).concat(made_);return !!made_},"
              + "shed:function(){document.adoptedStyleSheets=Array.from("
              + "document.adoptedStyleSheets).filter(function(sheet_){"
              + "return made_.indexOf(sheet_)<0})}}")
  static native SheetCopies of(NativeGlobals natives, JSObject all);

  /** Makes the copies, soon; none at all when one is missing, cannot be read or imports another. */
  abstract void make();

  /** Puts them on; false when there are none. */
  abstract boolean wear();

  /** Takes them off. */
  abstract void shed();
}
