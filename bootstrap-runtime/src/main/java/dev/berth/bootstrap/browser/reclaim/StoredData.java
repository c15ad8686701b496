package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Names what a micro-frontend has stored past {@code berth.storage}: it is data, not a leak, and
 * stays.
 */
public abstract class StoredData implements JSObject {
  /** {@code owners.bases} takes the names of databases that are opened. */
  @JSBody(
      params = "owners",
      script =
          "var before_,names_=function(){var list_=[];['localStorage','sessionStorage'].forEach("
              + "function(area_){try{Object.keys(window[area_]).forEach(function(name_){"
              + "if(name_.indexOf('berth:'))list_.push(area_.concat(': ',name_))})}catch(error_){}});"
              + "try{document.cookie.replace(/([^=;\\s]+)=/g,function(all_,name_){"
              + "list_.push('cookie: '.concat(name_))})}catch(error_){}return list_};owners.bases=[];"
              + "return {note:function(){owners.bases=[];before_=new Set(names_())},"
              + "written:function(){var kept_=names_().concat(owners.bases).filter(function(name_){"
              + "return !before_.has(name_)});"
              + "return kept_.length?{storage:{taken:0,left:[],kept:kept_}}:{}}}")
  public static native StoredData watch(Owners owners);

  /** Remembers what there is. */
  public abstract void note();

  /** What has come since, as a leftover report with this family alone. */
  public abstract JSObject written();
}
