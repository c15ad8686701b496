package dev.berth.bootstrap.api;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.dom.html.HTMLElement;

/** What the bootstrap's core is to {@code bootstrap.host.js}. Not seen by users. */
public interface CoreApi extends JSObject {
  /** Names the micro-frontend on the page. */
  String scope();

  /** Tells whether the application has anything behind a URL. */
  boolean knows(String url);

  /** A link was clicked that the browser would follow: answers whether the application does. */
  boolean clicked(String url);

  /** Tells whether a link leads to another place of the micro-frontend in view. */
  boolean staysWithin(String url);

  /** A script has written another address. */
  void moved();

  /** Calls a part; see {@code dev.berth.bootstrap.browser.Parts}. */
  void part(String name, JSObject argument, PartOutcome outcome);

  /** Tells the page of a failure. */
  void error(String code, String explanation);

  /** The micro-frontend on the page has not caught an error; the console shows it already. */
  void uncaught(String explanation);

  /** A file of the micro-frontend on the page could not be loaded. */
  void missing();

  /** See {@code dev.berth.bootstrap.browser.NativeGlobals}. */
  @JSProperty
  JSObject getNatives();

  /** See {@code dev.berth.bootstrap.browser.ownership.Owners}. */
  @JSProperty
  JSObject getOwners();

  /** The element that receives micro-frontends. */
  @JSProperty
  HTMLElement getOutlet();

  /** The set of the nodes in the outlet that stay. */
  @JSProperty
  JSObject getResidents();

  /** The bootstrap's URL as its shell has written it. */
  @JSProperty
  String getSource();

  /** Whether to note where things are acquired. */
  @JSProperty
  boolean isTraced();

  /** What may be stored; null when the configuration allows everything. */
  @JSProperty
  StorageRulesApi getRules();

  /** Has all values that are stored judged from now on. */
  void judgeBy(StorageRulesApi rules);

  /** Is told what a part answered. */
  @JSFunctor
  interface PartOutcome extends JSObject {
    /**
     * Tells it.
     *
     * @param code of the failure; empty when there is none
     */
    void settle(JSObject answer, String code, String explanation);
  }
}
