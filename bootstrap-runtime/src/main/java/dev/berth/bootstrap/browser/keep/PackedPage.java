package dev.berth.bootstrap.browser.keep;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What the DOM holds of a page, taken out of it and put back: the nodes of outlet, head, body and
 * root, attributes and title, where things are scrolled to, rules that scripts have put into style
 * sheets, handler properties, adopted style sheets and fonts.
 */
final class PackedPage {
  private PackedPage() {}

  /**
   * Takes the nodes out of the outlet, and notes the rest, which others take away; {@link #seal}
   * comes after them. Handlers of the life of the document stay with those who tell of it.
   */
  @JSBody(
      params = {"outlet", "residents", "copies"},
      script =
          "var page_=document,root_=page_.documentElement,take_=function(node_){"
              + "return [node_,[].map.call(node_.attributes,function(attr_){"
              + "return [attr_.name,attr_.value]})]},"
              + "held={title:page_.title,attributes:[root_,page_.body].map(take_),"
              + "scrolled:[],rules:[],handlers:[],nodes:[],spot:[scrollX,scrollY],"
              + "sheets:[].filter.call(page_.adoptedStyleSheets||[],function(sheet_){"
              + "return !copies.has(sheet_)}),"
              + "fonts:page_.fonts?Array.from(page_.fonts):[],box:page_.createDocumentFragment()};"
              + "outlet.querySelectorAll('*').forEach(function(node_){"
              + "if(node_.scrollTop||node_.scrollLeft)"
              + "held.scrolled.push([node_,node_.scrollLeft,node_.scrollTop])});"
              + "page_.querySelectorAll('style').forEach(function(node_){if(node_.sheet)"
              + "held.rules.push([node_,[].map.call(node_.sheet.cssRules,function(rule_){"
              + "return rule_.cssText})])});"
              + "[window,page_,page_.body,root_].forEach(function(where_){for(var name_ in where_)"
              + "if(/^on/.test(name_)&&!/^on(load|un|be|page|ready|vis)/.test(name_)&&where_[name_])"
              + "held.handlers.push([where_,name_,where_[name_]])});"
              + "[page_.head,page_.body,root_].forEach(function(home_){if(home_!==outlet)"
              + "[].forEach.call(home_.childNodes,function(node_){"
              + "if(node_.localName!='base'||home_!==root_)held.nodes.push([node_,home_,node_.nextSibling])})});"
              + "[].slice.call(outlet.childNodes).forEach(function(node_){"
              + "if(!residents.has(node_))held.box.appendChild(node_)});return held")
  static native JSObject pack(JSObject outlet, JSObject residents, JSObject copies);

  /** What is on the page still was not the micro-frontend's. */
  @JSBody(
      params = "page",
      script =
          "page.nodes=page.nodes.filter(function(line_){return !line_[0].isConnected}).reverse();"
              + "page.rules=page.rules.filter(function(line_){return !line_[0].isConnected});"
              + "page.handlers=page.handlers.filter(function(line_){"
              + "return line_[0][line_[1]]!==line_[2]})")
  static native void seal(JSObject page);

  /**
   * Puts everything back. Style sheets of links load anew. Where there are copies, these are worn
   * until then; else the outlet does not show, for at most three seconds, and the promise is
   * settled after that.
   */
  @JSBody(
      params = {"held", "outlet", "natives", "copies"},
      script =
          "var page_=document,links_=[],shown_=outlet.style.visibility,worn_,end_=function(){"
              + "if(!worn_)outlet.style.visibility=shown_;"
              + "if(!outlet.getAttribute('style'))outlet.removeAttribute('style');"
              + "held.rules.forEach(function(line_){var sheet_=line_[0].sheet,rank_;"
              + "if(sheet_)for(rank_=sheet_.cssRules.length;rank_<line_[1].length;rank_++)"
              + "sheet_.insertRule(line_[1][rank_],rank_)});"
              + "held.scrolled.forEach(function(line_){line_[0].scrollLeft=line_[1];"
              + "line_[0].scrollTop=line_[2]});"
              + "held.handlers.forEach(function(line_){line_[0][line_[1]]=line_[2]});"
              + "window.scrollTo(held.spot[0],held.spot[1])};"
              + "held.attributes.forEach(function(line_){var node_=line_[0];"
              + "[].slice.call(node_.attributes).forEach(function(attr_){"
              + "node_.removeAttribute(attr_.name)});"
              + "line_[1].forEach(function(pair_){node_.setAttribute(pair_[0],pair_[1])})});"
              + "held.nodes.forEach(function(line_){var next_=line_[2];"
              + "line_[1].insertBefore(line_[0],next_&&next_.parentNode==line_[1]?next_:null)});"
              + "page_.title=held.title;"
              + "if(page_.adoptedStyleSheets)page_.adoptedStyleSheets=held.sheets;"
              + "held.fonts.forEach(function(font_){try{page_.fonts.add(font_)}catch(error_){}});"
              + "outlet.appendChild(held.box);"
              + "page_.querySelectorAll('link[rel~=stylesheet i]').forEach(function(node_){"
              + "if(!node_.sheet&&!node_.disabled)links_.push(new Promise(function(done_){"
              + "natives.listen(node_,'load',done_);natives.listen(node_,'error',done_);"
              + "natives.setTimeout(done_,3000)}))});"
              + "if(!links_.length||copies.wear()){worn_=1;end_();Promise.all(links_).then(function(){"
              + "if(links_.length)copies.shed()});return Promise.resolve()}"
              + "outlet.style.visibility='hidden';return Promise.all(links_).then(end_)")
  static native JsPromise<JSObject> unpack(
      JSObject held, JSObject outlet, NativeGlobals natives, SheetCopies copies);
}
