package dev.berth.bootstrap.browser.afresh;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Finds the modules of a page that has been there before: those that its scripts name, those that
 * these name, and those below its folder that the browser has loaded. They are read from its cache.
 * What was not loaded yet, but is named, is listed too: it may be imported later.
 */
abstract class ModuleSearch implements JSObject {
  /**
   * A promise of {@code {modules, bytes}}.
   *
   * @param page the parsed page
   * @param base its base URL, which is the first of the modules
   */
  @JSBody(
      params = {"natives", "page", "base"},
      script =
          "var list_=[base],size_=0,work_=[],past_={},name_,"
              + "all_=performance.getEntriesByType('resource'),"
              + "form_=/(?:\\b(?:from|import)\\s*\\(?\\s*(['\"`])([^'\"`\\s]+)\\1)|"
              + "['\"`]([^'\"`\\s]+\\.m?js)['\"`]/g,"
              + "add_=function(link_,from_,read_){try{link_=new URL(link_,from_);link_.hash='';"
              + "link_=link_.href}catch(error_){return}"
              + "if(!/^http/.test(link_)||list_.indexOf(link_)>=0)return;list_.push(link_);"
              + "if(read_||past_[link_]||all_.length>249)work_.push(natives.fetch(link_,"
              + "{cache:'force-cache'}).then(function(answer_){return answer_.ok?answer_.text():''})"
              + ".then(function(text_){size_+=text_.length;find_(text_,link_)}).catch(function(){}))},"
              + "find_=function(text_,from_){text_.replace(form_,function(all_,mark_,name_,file_){"
              + "name_=name_||file_;if(/^(\\.{0,2}\\/|https?:)/.test(name_))add_(name_,from_);"
              + "else if(file_)add_(file_,base)})},"
              + "wait_=function(seen_){return Promise.all(work_).then(function(){"
              + "return work_.length>seen_?wait_(work_.length):{modules:list_,bytes:size_}})};"
              + "all_.forEach(function(entry_){name_=entry_.name.split('#')[0];past_[name_]=1;});"
              + "page.querySelectorAll('script[type=importmap]').forEach(function(map_){"
              + "map_.textContent.replace(/:\\s*\"([^\"]+[^\\/\"])\"/g,function(all_,link_){"
              + "if(/^(\\.{0,2}\\/|https?:)/.test(link_))add_(link_,base)})});"
              + "page.querySelectorAll('script[type=module i]').forEach(function(node_){"
              + "if(node_.hasAttribute('src'))add_(node_.getAttribute('src'),base,true);"
              + "else{size_+=node_.textContent.length;find_(node_.textContent,base)}});"
              + "Object.keys(past_).forEach(function(link_){if(/\\.m?js(\\?|$)/.test(link_)&&"
              + "link_.indexOf(new URL('.',base).href)==0)add_(link_,base)});"
              + "return wait_(0)")
  static native JsPromise<ModuleSearch> in(NativeGlobals natives, JSObject page, String base);

  @JSBody(script = "return this.modules.length")
  native int count();

  @JSBody(params = "index", script = "return this.modules[index]")
  native String module(int index);

  @JSBody(script = "return this.bytes")
  native int bytes();
}
