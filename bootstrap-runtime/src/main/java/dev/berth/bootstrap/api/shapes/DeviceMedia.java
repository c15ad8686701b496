package dev.berth.bootstrap.api.shapes;

import dev.berth.bootstrap.api.Ts;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What a device can play, frozen. */
@Ts("DeviceMedia")
public interface DeviceMedia extends JSObject {
  /** By the name of the codec. */
  @JSProperty
  @Ts(
      "Readonly<Record<'h264' | 'hevc' | 'vp9' | 'av1' | 'dolbyVision' | 'aac' | 'ac3' | 'eac3' | 'opus', boolean>>")
  JSObject getCodecs();

  /** By the name of the key system. */
  @JSProperty
  @Ts("Readonly<Record<'widevine' | 'playready' | 'fairplay' | 'clearkey', boolean>>")
  JSObject getDrm();

  /** Whether the screen has a high dynamic range. */
  @JSProperty
  boolean isHdr();
}
