package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.platform.BackPolicy;
import dev.berth.bootstrap.platform.ExitManners;
import org.teavm.jso.JSBody;

/** Does what {@link BackPolicy} says of the key for back. */
final class BackKey {
  /** How long an engine that does not tell where in its history it is may take to go back. */
  private static final int PATIENCE = 700;

  private final NativeGlobals natives;
  private final WebDevice device;
  private final ExitManners manners;
  private final ExitQuestion question;

  private BackKey(DeviceDesk desk) {
    this.natives = desk.natives();
    this.device = desk.device();
    this.manners = desk.can("exit") ? desk.profile().manners() : ExitManners.STAYS;
    this.question = new ExitQuestion(desk.owners());
  }

  static BackKey of(DeviceDesk desk) {
    return new BackKey(desk);
  }

  boolean isAsking() {
    return question.isOpen();
  }

  /** Answers whether the browser is to do nothing by itself. */
  boolean press(boolean handled) {
    make(BackPolicy.next(new BackPolicy.Facts(handled, question.isOpen(), canGoBack()), manners));
    return true;
  }

  private void make(BackPolicy.Step step) {
    if (step == BackPolicy.Step.CLOSE_QUESTION) {
      question.close();
    } else if (step == BackPolicy.Step.GO_BACK) {
      goBack();
    } else if (step == BackPolicy.Step.ASK) {
      question.open(() -> device.exit());
    } else if (step == BackPolicy.Step.LEAVE) {
      device.leave();
    }
  }

  private void goBack() {
    if (!isPlaceKnown()) {
      ifNothingMoves(natives, PATIENCE, Callback.of(() -> atTheFirstPage()));
    }
    historyBack();
  }

  private void atTheFirstPage() {
    make(BackPolicy.next(new BackPolicy.Facts(false, question.isOpen(), false), manners));
  }

  @JSBody(script = "return !!window.navigation")
  private static native boolean isPlaceKnown();

  /** An engine without the Navigation API does not tell where in the history it is. */
  @JSBody(script = "return window.navigation?navigation.canGoBack:history.length>1")
  private static native boolean canGoBack();

  @JSBody(script = "history.back()")
  private static native void historyBack();

  @JSBody(
      params = {"natives", "millis", "task"},
      script =
          "var moved_,place_=location.href,note_=function(){moved_=1};"
              + "natives.listen(window,'popstate',note_);"
              + "natives.setTimeout(function(){if(!moved_&&location.href==place_)task()},millis)")
  private static native void ifNothingMoves(NativeGlobals natives, int millis, Callback task);
}
