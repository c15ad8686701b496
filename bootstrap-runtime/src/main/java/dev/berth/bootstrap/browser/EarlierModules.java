package dev.berth.bootstrap.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * The inline modules that stand before an import map. A browser looks their names up when it parses
 * them; here it gets them when their turn has come, and would know the map by then. So those that
 * import a name which no map before them has fail as they do alone, now and when they come back.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/webappapis.html#resolve-a-module-specifier">
 *     HTML, resolving a module specifier</a>
 */
public final class EarlierModules {
  private EarlierModules() {}

  /**
   * Lets those fail that need the map.
   *
   * @param map the element of the import map, as it was parsed
   */
  @JSBody(
      params = {"map", "natives"},
      script =
          "var page_=map.ownerDocument,known_={},"
              + "kind_=function(node_){return (node_.getAttribute('type')||'').trim().toLowerCase()},"
              + "names_=function(node_){try{return Object.keys(JSON.parse(node_.textContent).imports)"
              + "}catch(error_){return []}},"
              + "all_=[].slice.call(page_.scripts),"
              + "earlier_=all_.slice(0,all_.indexOf(map)),"
              + "fresh_=function(node_){return names_(node_).filter(function(name_){"
              + "return !/^(\\.*\\/|[a-z][a-z0-9+.-]*:)/i.test(name_)})},"
              + "say_=function(node_,text_){node_.textContent=natives.trusted.createScript(text_)};"
              + "earlier_.forEach(function(node_){"
              + "if(kind_(node_)=='importmap')fresh_(node_).forEach(function(name_){known_[name_]=1});"
              + "else if(kind_(node_)=='module'&&!node_.src&&!node_.hasAttribute('async'))"
              + "fresh_(map).some(function(name_){var was_=node_.textContent,"
              + "found_=!known_[name_]&&new RegExp('(?:^|[;\\n}])\\\\s*(?:import|export)\\\\b[\\\\w\\\\s{},*$]*"
              + "([\"\\'])('.concat(name_.replace(/\\W/g,'\\\\$&'),/\\/$/.test(name_)?'[^\"\\']*':'',"
              + "')\\\\1')).exec(was_.replace(/\\/\\*[^]*?\\*\\/|\\/\\/.*/g,''));"
              + "if(!found_)return 0;"
              + "var text_='throw new TypeError('.concat(JSON.stringify('Failed to resolve module"
              + " specifier \"'.concat(found_[2],'\". Relative references must start with either"
              + " \"/\", \"./\", or \"../\".')),')');"
              + "say_(node_,text_);[].forEach.call(document.scripts,function(wait_){"
              + "if(wait_.type=='berth/waiting'&&wait_.textContent==was_)say_(wait_,text_)});"
              + "return 1})})")
  public static native void judge(JSObject map, NativeGlobals natives);
}
