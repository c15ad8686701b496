package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.api.JsPromise;
import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/**
 * Knows which scripts must not run as they are, because a page that comes back, or the next one,
 * would find what no browser takes back: classic scripts that may declare {@code let}, {@code
 * const} or {@code class} for the whole page, and modules that have been evaluated before.
 */
public abstract class ScriptPlans implements JSObject {
  /**
   * Begins. Where a declaration of an earlier page was missed, the script that declares the name
   * again has not run at all: a load of the page helps, at once or when it is left.
   */
  @JSBody(
      params = "natives",
      script =
          "var self_={natives:natives,seen:{},deaf:{},read:{},visit:0};natives.left=[];"
              + "natives.listen(window,'error',function(event_){"
              + "if(self_.visit>1&&!natives.calm&&/already been decl|redeclar|duplicate var/i.test(event_.message)){"
              + "natives.left.push(event_.message.concat(' for good; the page is"
              + " loaded anew'));natives.bound=1;"
              + "if(document.readyState!='complete')location.reload()}});return self_")
  public static native ScriptPlans begin(NativeGlobals natives);

  /** Another page comes. */
  @JSBody(script = "this.natives.visit=++this.visit")
  public native void arrive();

  /** Whether the page of a base URL needs a page of its own, by a load of it. */
  @JSBody(
      params = "base",
      script = "return !!(this.natives.bound||this.natives.spent&&this.seen[base])")
  public native boolean needsPage(String base);

  /**
   * What to ask which part for a script; a promise of null, or null, when it runs as it is. The
   * text of an external one is read once its preload is there, which a browser refuses for what it
   * would not run: so its network sees one request, and its policies are asked. At another visit a
   * browser takes the preload from before; so the text is asked for as the cache allows. A server
   * that lets no other origin read is asked once, because browsers complain in the console.
   *
   * @param hint its preload; null when the script is to run now
   * @param home the base URL of the page, wherever it is shown. What is preloaded has an address
   *     without a fragment, so a module that will be evaluated afresh is not
   */
  @JSBody(
      params = {"source", "hint", "home"},
      script =
          "var self_=this,own_=self_.natives,type_=source.type.trim()"
              + ".toLowerCase(),could_=/(^|[;}\\/)])\\s*(let|const|class)[\\s[{]/m,"
              + "text_=source.textContent,link_=source.getAttribute('src'),from_,"
              + "ask_=function(part_,text_){return {part:part_,text:text_,source:source,"
              + "natives:own_,base:document.querySelector('base[href]')?document.baseURI:home,visit:self_.visit}};"
              + "if(hint&&source.berthRefused){hint.removeAttribute('rel');return null}"
              + "if(type_=='module'){if(hint&&self_.seen[home])hint.removeAttribute('rel');if(hint||!(self_.seen[home]<self_.visit)&&"
              + "(self_.seen[home]=self_.visit))return null;"
              + "return Promise.resolve(ask_('afresh'))}"
              + "if(!/^(\\w+\\/(x-)?(java|ecma)script)?$/.test(type_))return null;"
              + "if(link_==null)return could_.test(text_)||own_.clash&&own_.clash.test(text_)?Promise.resolve(ask_('lexing',text_)):null;"
              + "if(source.hasAttribute('async'))return null;"
              + "if(!hint)return source.berthText?source.berthText.then(function(text_){"
              + "return text_?ask_('lexing',text_):null}):null;"
              + "link_=hint.href;from_=new URL(link_).origin;if(hint.rel=='preload'"
              + "&&(!own_.strict||source.getAttribute('nonce')==own_.nonce)&&(hint.crossOrigin!=null"
              + "||location.origin==from_||from_==new URL(home).origin"
              + "&&!self_.deaf[from_]))"
              + "source.berthText=new Promise(function(done_){"
              + "var none_=function(){done_('')};"
              + "own_.listen(hint,'error',none_);own_.listen(hint,'load',function(){"
              + "own_.fetch(link_,"
              + "{cache:self_.read[link_]?'default':'force-cache',"
              + "integrity:hint.integrity,referrerPolicy:hint.referrerPolicy,credentials:"
              + "hint.crossOrigin=='use-credentials'?'include':'same-origin'}).then(function(answer_){"
              + "return answer_.ok&&/^\\w+\\/(x-)?(java|ecma)script *(; *charset=\"?utf-8\"?)?$/i"
              + ".test(answer_.headers.get('content-type'))?answer_.text():''}).then("
              + "function(text_){self_.read[link_]=1;done_(could_.test(text_)?text_:'')}).catch(function(){self_.deaf[from_]=1;none_()})})});return null")
  public native JsPromise<JSObject> plan(Element source, HTMLElement hint, String home);
}
