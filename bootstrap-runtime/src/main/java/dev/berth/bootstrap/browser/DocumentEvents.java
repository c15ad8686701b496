package dev.berth.bootstrap.browser;

import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.lifecycle.MountedMicroFrontend;
import dev.berth.bootstrap.lifecycle.Stage;
import dev.berth.bootstrap.navigation.ShellEvents;
import dev.berth.bootstrap.reclaim.Belongings;
import dev.berth.routes.MicroFrontend;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Tells the page what happens, as {@code berth:...} events on the document. */
public final class DocumentEvents implements ShellEvents, Stage.Audience {
  private JSObject lastReport = Js.object();

  @Override
  public boolean beforeNavigate(String fromUrl, String toUrl) {
    JSObject detail = Js.object();
    Js.set(detail, "from", fromUrl);
    Js.set(detail, "to", toUrl);
    return dispatch("berth:before-navigate", detail);
  }

  /** A micro-frontend is being fetched. */
  public void loading(String microFrontend) {
    dispatch("berth:loading", about(microFrontend));
  }

  /** The user's status has changed. */
  public void session(String status) {
    JSObject detail = Js.object();
    Js.set(detail, "status", status);
    dispatch("berth:session", detail);
  }

  @Override
  public void mounted(MountedMicroFrontend mounted) {
    JSObject detail = about(mounted.microFrontend().name());
    Js.set(detail, "remount", mounted.context().remount());
    dispatch("berth:mounted", detail);
  }

  @Override
  public void unmounted(MountedMicroFrontend mounted, Belongings belongings) {
    JSObject detail = about(mounted.microFrontend().name());
    if (belongings instanceof HostHousekeeping.Taken taken) {
      lastReport = taken.report();
    }
    dispatch("berth:unmounted", detail);
    if (belongings.leftoverCount() > 0) {
      Js.set(detail, "report", lastReport);
      dispatch("berth:leftover", detail);
    }
  }

  /** What the last micro-frontend that left had done, and left behind. */
  JSObject lastReport() {
    return lastReport;
  }

  @Override
  public void failed(BerthException failure, MicroFrontend microFrontend) {
    error(failure, microFrontend);
  }

  @Override
  public void error(BerthException failure, MicroFrontend concerned) {
    if (tell(failure, concerned)) {
      Js.report(failure.getMessage(), null);
    }
  }

  /**
   * Tells of a failure that the console shows already.
   *
   * @return false when a listener has taken it upon itself
   */
  public boolean tell(BerthException failure, MicroFrontend concerned) {
    JSObject detail = about(concerned == null ? "" : concerned.name());
    Js.set(detail, "version", concerned == null ? "" : concerned.entryPoint().version());
    Js.set(
        detail,
        "phase",
        concerned == null ? "shell" : failure.phase().isEmpty() ? "load" : failure.phase());
    Js.set(detail, "code", failure.code());
    Js.set(detail, "message", failure.getMessage());
    return dispatch("berth:error", detail);
  }

  private static JSObject about(String microFrontend) {
    JSObject detail = Js.object();
    Js.set(detail, "mfe", microFrontend);
    return detail;
  }

  /** False when a listener prevented the default. */
  @JSBody(
      params = {"type", "detail"},
      script =
          "return document.dispatchEvent("
              + "new CustomEvent(type,{detail:detail,cancelable:true}))")
  private static native boolean dispatch(String type, JSObject detail);
}
