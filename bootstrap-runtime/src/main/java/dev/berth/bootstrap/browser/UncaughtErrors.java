package dev.berth.bootstrap.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Hears of errors that nobody has caught, but for those of the shell's own scripts. */
public final class UncaughtErrors {
  private UncaughtErrors() {}

  /** Is told of one. */
  @JSFunctor
  public interface Listener extends JSObject {
    /**
     * Tells it.
     *
     * @param missing whether it is about a piece of a program that could not be loaded, as the
     *     module loaders of browsers and bundlers say it
     */
    void hear(String what, boolean missing);
  }

  /** Must be called while there are no scripts but the shell's. */
  @JSBody(
      params = {"natives", "listener"},
      script =
          "var own_={},gone_=/dynamically imported module|importing a module script|unable to preload"
              + "|loading (css )?chunk|module.*could not be loaded/i;"
              + "[].forEach.call(document.scripts,function(node_){if(node_.src)own_[node_.src]=1});"
              + "natives.listen(window,'error',function(event_){"
              + "if(event_.message&&!own_[event_.filename])listener(event_.message.concat("
              + "event_.filename?' ('.concat(event_.filename,':',event_.lineno,')'):''),"
              + "gone_.test(event_.message))});"
              + "natives.listen(window,'unhandledrejection',function(event_){"
              + "var why_=event_.reason,text_=String(why_&&why_.message||why_);"
              + "listener('Uncaught (in promise) '.concat(text_),gone_.test(text_))})")
  public static native void listen(NativeGlobals natives, Listener listener);
}
