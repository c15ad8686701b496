package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.api.PrefetchApi;
import org.teavm.jso.JSBody;

/** Notices when something is to be fetched ahead. */
public final class PrefetchTriggers {
  private PrefetchTriggers() {}

  /** Begins to look, for the life of the page. */
  public static void begin(PrefetchApi core) {
    watchPointers(core);
    watchLinks(core);
  }

  /** Somebody who stays on a link for a moment, touches it or comes to it by key may go there. */
  @JSBody(
      params = "core",
      script =
          "var own_=core.natives,hear_=function(type_,wait_){own_.listen(document,type_,"
              + "function(event_){var node_=event_.composedPath()[0],link_=node_.closest&&"
              + "node_.closest('a[href]');if(link_&&core.wayOf(link_.href)!='none')"
              + "own_.setTimeout(function(){if(!wait_||link_.matches(':hover'))"
              + "core.fetch(link_.href)},wait_)})};"
              + "hear_('pointerover',65);hear_('touchstart',0);hear_('focusin',0)")
  private static native void watchPointers(PrefetchApi core);

  /** Links that come into view, and an idle moment, after each page that has come. */
  @JSBody(
      params = "core",
      script =
          "var own_=core.natives,view_=window.IntersectionObserver&&new IntersectionObserver("
              + "function(list_){list_.forEach(function(seen_){if(seen_.isIntersecting){"
              + "view_.unobserve(seen_.target);core.fetch(seen_.target.href)}})}),"
              + "look_=function(){core.fetchIdle();if(view_)[].forEach.call(document.links,"
              + "function(link_){if(core.wayOf(link_.href)=='visible')view_.observe(link_)})},"
              + "real_=core.owners.real.requestIdleCallback||window.requestIdleCallback,"
              + "wait_=function(){if(real_)real_.call(window,look_,{timeout:2000});"
              + "else own_.setTimeout(look_,1000)};"
              + "own_.listen(document,'berth:mounted',wait_);wait_()")
  private static native void watchLinks(PrefetchApi core);
}
