package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.browser.Callback;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** The frame of a page that is kept in a box. */
abstract class Frame implements JSObject {
  /** Told the title of the page in the frame. */
  @JSFunctor
  interface TitleListener extends JSObject {
    void changed(String title);
  }

  /** What a page of its own may do without asking the user, also when it is of another origin. */
  private static final String ALLOWED =
      "autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture;"
          + " screen-wake-lock; web-share";

  /** A frame of no page yet, so that its history begins with the page. */
  static Frame create(String title, String sandbox) {
    return create(title, sandbox, ALLOWED);
  }

  @JSBody(
      params = {"title", "sandbox", "allowed"},
      script =
          "var frame_=document.createElement('iframe');frame_.title=title;frame_.allow=allowed;"
              + "if(sandbox)frame_.setAttribute('sandbox',sandbox);"
              + "frame_.style.cssText='display:block;width:100%;border:0';return frame_")
  private static native Frame create(String title, String sandbox, String allowed);

  /** Begins to load a page, which must be the first. */
  @JSBody(
      params = {"outlet", "url"},
      script = "this.src=url;outlet.appendChild(this)")
  native void open(HTMLElement outlet, String url);

  /** Goes to another page without an entry in the history. */
  @JSBody(params = "url", script = "this.contentWindow.location.replace(url)")
  native void replace(String url);

  @JSBody(params = "title", script = "this.title=title")
  native void name(String title);

  @JSBody(params = "height", script = "this.style.height=height+'px'")
  native void setHeight(int height);

  @JSBody(script = "return window.innerHeight")
  static native int visibleHeight();

  /** What of the page stands above the frame. */
  @JSBody(script = "return Math.ceil(this.getBoundingClientRect().top+window.pageYOffset)")
  native int above();

  /** What of the page stands below the frame. */
  @JSBody(
      script =
          "return Math.max(0,Math.ceil(document.documentElement.getBoundingClientRect().bottom"
              + "-this.getBoundingClientRect().bottom))")
  native int below();

  /** Whether the page in the frame is of our origin, and none of the browser's own errors. */
  @JSBody(script = "try{return !!this.contentDocument}catch(error_){return false}")
  native boolean isReadable();

  /** The HTTP status of the page in the frame; 0 when the browser does not say. */
  @JSBody(
      script =
          "var entry_=this.contentWindow.performance.getEntriesByType('navigation')[0];"
              + "return entry_&&entry_.responseStatus||0")
  native int status();

  /** Follows the title of each page that comes into the frame, as far as it may be read. */
  @JSBody(
      params = "listener",
      script =
          "var self_=this,follow_=function(){var page_=self_.contentDocument;if(!page_)return;"
              + "var tell_=function(){if(self_.isConnected)listener(page_.title)};"
              + "new MutationObserver(tell_).observe(page_.documentElement,"
              + "{subtree:true,childList:true,characterData:true});tell_()};"
              + "self_.addEventListener('load',follow_)")
  native void onTitle(TitleListener listener);

  /**
   * Has the page asked, as the browser would, whether the user may leave. When the shell itself is
   * unloaded, the browser asks.
   */
  @JSBody(
      script =
          "var self_=this;window.addEventListener('beforeunload',function(event_){"
              + "var page_=self_.contentDocument;if(event_.isTrusted||!page_)return;"
              + "var asked_=page_.createEvent('BeforeUnloadEvent');"
              + "asked_.initEvent('beforeunload',false,true);page_.defaultView.dispatchEvent(asked_);"
              + "if(asked_.defaultPrevented||asked_.returnValue)event_.preventDefault()})")
  native void askBeforeUnload();

  @JSBody(script = "this.focus()")
  native void focus();

  /** Listens until the micro-frontend leaves, when listeners are taken back. */
  @JSBody(params = "listener", script = "window.addEventListener('resize',listener)")
  static native void onResize(Callback listener);
}
