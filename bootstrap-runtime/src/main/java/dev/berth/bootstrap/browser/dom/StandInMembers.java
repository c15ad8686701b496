package dev.berth.bootstrap.browser.dom;

import org.teavm.jso.JSBody;

/** What a page has in the place of members of the document, and its base element. */
public final class StandInMembers {
  private StandInMembers() {}

  /** The document answers for itself again, and its addresses count from the shell's. */
  @JSBody(
      script =
          "['body','write','writeln','open','close'].forEach(function(name_){"
              + "delete document[name_]});"
              + "var base_=document.querySelector('html>base');if(base_)base_.remove()")
  public static native void remove();
}
