package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.api.JsPromise;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Asks the browser what it can play.
 *
 * @see <a href="https://www.w3.org/TR/media-source-2/#dom-mediasource-istypesupported">W3C,
 *     isTypeSupported</a>
 * @see <a href="https://www.w3.org/TR/encrypted-media-2/">W3C, Encrypted Media Extensions</a>
 */
final class MediaProbe {
  /** As long as a key system has to answer: one that never does would hold up all others. */
  private static final int PATIENCE_MILLIS = 5000;

  private MediaProbe() {}

  /** A promise of {@code {codecs, drm, hdr}}, frozen. A device that does not answer cannot. */
  static JsPromise<JSObject> ask() {
    return ask(PATIENCE_MILLIS);
  }

  @JSBody(
      params = "patience",
      script =
          "var late_=new Promise(function(done_){window.setTimeout(done_,patience)}),"
              + "types_={h264:'video/mp4;codecs=\"avc1.640028\"',"
              + "hevc:'video/mp4;codecs=\"hvc1.2.4.L153.B0\"',vp9:'video/webm;codecs=\"vp9\"',"
              + "av1:'video/mp4;codecs=\"av01.0.08M.08\"',"
              + "dolbyVision:'video/mp4;codecs=\"dvh1.05.06\"',"
              + "aac:'audio/mp4;codecs=\"mp4a.40.2\"',ac3:'audio/mp4;codecs=\"ac-3\"',"
              + "eac3:'audio/mp4;codecs=\"ec-3\"',opus:'audio/webm;codecs=\"opus\"'},"
              + "systems_={widevine:'com.widevine.alpha',playready:'com.microsoft.playready',"
              + "fairplay:'com.apple.fps',clearkey:'org.w3.clearkey'},codecs_={},drm_={},"
              + "video_=document.createElement('video'),"
              + "wish_=[{initDataTypes:['cenc'],videoCapabilities:[{contentType:types_.h264},"
              + "{contentType:'video/webm;codecs=\"vp9\"'}]}];"
              + "Object.keys(types_).forEach(function(name_){codecs_[name_]="
              + "!!(window.MediaSource&&MediaSource.isTypeSupported(types_[name_])"
              + "||video_.canPlayType&&video_.canPlayType(types_[name_]))});"
              + "return Promise.all(Object.keys(systems_).map(function(name_){drm_[name_]=false;"
              + "return navigator.requestMediaKeySystemAccess?Promise.race([late_,"
              + "navigator.requestMediaKeySystemAccess(systems_[name_],wish_)"
              + ".then(function(){drm_[name_]=true},function(){})]):0}))"
              + ".then(function(){return Object.freeze({codecs:Object.freeze(codecs_),"
              + "drm:Object.freeze(drm_),hdr:matchMedia('(dynamic-range:high)').matches})})")
  private static native JsPromise<JSObject> ask(int patience);
}
