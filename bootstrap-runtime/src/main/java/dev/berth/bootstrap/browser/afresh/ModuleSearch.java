package dev.berth.bootstrap.browser.afresh;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Finds the modules of a page that has been there before: those that its scripts name, those that
 * these name, and those that the browser has loaded from below its folder or the folder of such a
 * script, whose names may have been put together at run time. They are read from its cache, once
 * each. What was not loaded yet, but is named, is listed too: it may be imported later.
 */
abstract class ModuleSearch implements JSObject {
  /**
   * A promise of what was found, by this search and those before it: {@code {modules, bytes}}.
   *
   * @param page the parsed page
   * @param base its base URL, which is the first of the modules
   * @param known what earlier searches have found, by base URL
   */
  @JSBody(
      params = {"natives", "page", "base", "known"},
      script =
          "var first_=!known[base],found_=known[base]||(known[base]={modules:[base],bytes:0,read:{},"
              + "needs:{}}),list_=found_.modules,work_=[],past_={},name_,roots_=[new URL('.',base).href],"
              + "all_=performance.getEntriesByType('resource'),"
              + "form_=/(?:\\b(?:from|import)\\s*(\\(?)\\s*(['\"`])([^'\"`\\s]+)\\2)|"
              + "['\"`]([^'\"`\\s]+\\.m?js)['\"`]/g,"
              + "add_=function(link_,from_,read_,fixed_){try{link_=new URL(link_,from_);link_.hash='';"
              + "link_=link_.href}catch(error_){return}"
              + "if(!/^http/.test(link_))return;if(fixed_)(found_.needs[from_]||(found_.needs[from_]=[]))"
              + ".push(link_);if(list_.indexOf(link_)<0)list_.push(link_);if(!found_.read[link_]&&"
              + "(read_||past_[link_]||all_.length>249))found_.read[link_]=work_.push("
              + "natives.fetch(link_,{cache:'force-cache'}).then(function(answer_){"
              + "return answer_.ok?answer_.text():Promise.reject()})"
              + ".then(function(text_){found_.bytes+=text_.length;find_(text_,link_)})"
              + ".catch(function(){delete found_.read[link_]}))},"
              + "find_=function(text_,from_){text_.replace(form_,function(all_,late_,mark_,name_,file_){"
              + "name_=name_||file_;if(/^(\\.{0,2}\\/|https?:)/.test(name_))"
              + "add_(name_,from_,false,!late_&&!file_);"
              + "else if(file_)add_(file_,base)})},"
              + "wait_=function(seen_){return Promise.all(work_).then(function(){"
              + "return work_.length>seen_?wait_(work_.length):found_})};"
              + "found_.needs[base]=[];"
              + "found_.mapped=!!page.querySelector('script[type=importmap i]');"
              + "all_.forEach(function(entry_){name_=entry_.name.split('#')[0];past_[name_]=1;});"
              + "page.querySelectorAll('script[type=importmap]').forEach(function(map_){"
              + "map_.textContent.replace(/:\\s*\"([^\"]+[^\\/\"])\"/g,function(all_,link_){"
              + "if(/^(\\.{0,2}\\/|https?:)/.test(link_))add_(link_,base)})});"
              + "page.querySelectorAll('script[type=module i]').forEach(function(node_){"
              + "if(node_.hasAttribute('src')){add_(node_.getAttribute('src'),base,true,true);"
              + "try{name_=new URL('.',new URL(node_.getAttribute('src'),base));"
              + "if(name_.pathname!='/')roots_.push(name_.href)}catch(error_){}}"
              + "else{if(first_)found_.bytes+=node_.textContent.length;find_(node_.textContent,base)}});"
              + "Object.keys(past_).forEach(function(link_){if(/\\.m?js(\\?|$)/.test(link_)&&"
              + "roots_.some(function(root_){return link_.indexOf(root_)==0}))add_(link_,base)});"
              + "return wait_(0)")
  static native JsPromise<ModuleSearch> in(
      NativeGlobals natives, JSObject page, String base, JSObject known);

  /**
   * Makes the browser forget which address the modules were read from the last time. Chromium keeps
   * files in memory by their addresses without fragments, and gives a module that it finds there,
   * also after it has asked the server, the address of the first who asked: with its old mark, by
   * which it would import what was evaluated before. What is asked for as another kind of file
   * takes its place there.
   */
  @JSBody(
      script =
          "Object.keys(this.read).forEach(function(link_){"
              + "var hint_=document.createElement('link');hint_.rel='prefetch';"
              + "hint_.crossOrigin='';hint_.href=link_;"
              + "document.head.appendChild(hint_);hint_.remove()})")
  native void forget();

  /**
   * Asks the browser for the modules that the page needs before it can run: all at once, where it
   * would learn of them one after the other. Not where an import map gives names another meaning.
   */
  @JSBody(
      params = {"base", "mark", "nonce"},
      script =
          "var self_=this,seen_={},walk_=function(from_){(self_.needs[from_]||[]).forEach("
              + "function(link_){if(seen_[link_])return;seen_[link_]=1;"
              + "var hint_=document.createElement('link');hint_.rel='modulepreload';"
              + "hint_.nonce=nonce;hint_.href=link_.concat(mark);document.head.appendChild(hint_);"
              + "hint_.remove();walk_(link_)})};if(!self_.mapped)walk_(base)")
  native void preload(String base, String mark, String nonce);

  @JSBody(script = "return this.modules.length")
  native int count();

  @JSBody(params = "index", script = "return this.modules[index]")
  native String module(int index);

  @JSBody(script = "return this.bytes")
  native int bytes();
}
