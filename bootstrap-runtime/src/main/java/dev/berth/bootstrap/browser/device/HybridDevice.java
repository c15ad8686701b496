package dev.berth.bootstrap.browser.device;

import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.platform.HybridAgent;
import dev.berth.bootstrap.platform.KeySet;
import dev.berth.bootstrap.platform.Pairs;
import dev.berth.collections.Vec;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * A television or set-top box for hybrid broadcasting, or one that has the same functions.
 *
 * @see <a
 *     href="https://developer.hbbtv.org/references/apis/application-management-apis/the-application-class/">
 *     HbbTV, Application</a>
 * @see <a
 *     href="https://developer.hbbtv.org/references/apis/application-management-apis/the-application-oipfapplicationmanager-embedded-object/">
 *     HbbTV, application manager</a>
 * @see <a
 *     href="https://developer.hbbtv.org/references/apis/application-management-apis/the-keyset-class/">
 *     HbbTV, Keyset</a>
 * @see <a
 *     href="https://github.com/Digital-UK/hbbtv-typings/blob/82afffb83d0100865774e243770d0418f10e1027/types/KeyEvent.d.ts">types
 *     of HbbTV, constants of keys</a>
 */
public final class HybridDevice extends WebDevice {
  private static final Pairs CONSTANTS =
      Pairs.read(
          "VK_UP up VK_DOWN down VK_LEFT left VK_RIGHT right VK_ENTER enter "
              + "VK_BACK back VK_RED red VK_GREEN green VK_YELLOW yellow VK_BLUE blue "
              + "VK_PLAY play VK_PAUSE pause VK_PLAY_PAUSE playPause VK_STOP stop "
              + "VK_REWIND rewind VK_FAST_FWD forward VK_NEXT next VK_PREV previous "
              + "VK_INFO info VK_GUIDE guide VK_MENU menu VK_CHANNEL_UP channelUp "
              + "VK_CHANNEL_DOWN channelDown");

  private final HybridAgent agent;
  private final Pairs masks;
  private final JSObject application = application();

  public HybridDevice(HybridAgent agent, Pairs masks) {
    this.agent = agent;
    this.masks = masks;
  }

  @Override
  String model() {
    return (agent.vendor() + " " + agent.model()).trim();
  }

  @Override
  String firmware() {
    return agent.software();
  }

  @Override
  boolean can(String capability) {
    switch (capability) {
      case "exit", "keyRegistration":
        return application != null;
      case "network":
        return !network().isEmpty();
      case "gamepad", "suspend":
        return false;
      default:
        return super.can(capability);
    }
  }

  @Override
  void begin(NativeGlobals natives, Signal signal) {
    show(application);
    super.begin(natives, signal);
  }

  @Override
  String network() {
    return interfaces();
  }

  /** Arrows, OK and back are always wanted: without them no page can be used. */
  @Override
  void want(Vec<String> names) {
    if (application != null) {
      setKeys(application, KeySet.of(names, masks));
    }
  }

  /** Each maker may number keys as it likes, and says so in constants. */
  @Override
  String keyOf(int code) {
    return CONSTANTS.of(constantOf(code));
  }

  @Override
  boolean exit() {
    if (application != null) {
      destroy(application);
    }
    return application != null;
  }

  /** Null on a set-top box that has no application manager. */
  @JSBody(
      script =
          "try{var make_=window.oipfObjectFactory,manager_=make_"
              + "?make_.createApplicationManagerObject():document.createElement('object');"
              + "if(!make_){manager_.type='application/oipfApplicationManager';"
              + "manager_.style.cssText='position:absolute;width:0;height:0';"
              + "document.documentElement.appendChild(manager_)}"
              + "return manager_.getOwnerApplication(document)||null}catch(error_){return null}")
  private static native JSObject application();

  @JSBody(params = "application", script = "if(application&&application.show)application.show()")
  private static native void show(JSObject application);

  @JSBody(
      params = {"application", "mask"},
      script = "try{application.privateData.keyset.setValue(mask)}catch(error_){}")
  private static native void setKeys(JSObject application, int mask);

  @JSBody(
      params = "code",
      script =
          "var find_=function(place_){return place_&&Object.keys(place_).filter(function(name_){"
              + "return /^VK_/.test(name_)&&place_[name_]===code})[0]};"
              + "return find_(window)||find_(window.KeyEvent)||''")
  private static native String constantOf(int code);

  /**
   * A wired interface and a wireless one look alike, so only whether one is connected is told.
   * HbbTV demands none of this: a television that does not have it does not tell.
   *
   * @see <a
   *     href="https://developer.hbbtv.org/references/apis/configuration-and-setting-apis/the-application-oipfconfiguration-embedded-object/">
   *     HbbTV, configuration</a>
   */
  @JSBody(
      script =
          "try{var list_=window.oipfObjectFactory.createConfigurationObject()"
              + ".localSystem.networkInterfaces,type_='none',step_;"
              + "for(step_=0;step_<list_.length;step_++)if(list_[step_].connected)type_='other';"
              + "return type_}catch(error_){return ''}")
  private static native String interfaces();

  @JSBody(params = "application", script = "application.destroyApplication()")
  private static native void destroy(JSObject application);
}
