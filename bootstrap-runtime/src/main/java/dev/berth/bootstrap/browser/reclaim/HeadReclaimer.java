package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.reclaim.Reclaimed;
import dev.berth.bootstrap.reclaim.Reclaimer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Keeps what the shell's head says about its page, such as its description or its icon, out of the
 * way of a micro-frontend that says something else, and puts it back. The canonical address, the
 * base, the title and the bootstrap's own script are the shell's in any case.
 */
public final class HeadReclaimer implements Reclaimer {
  private JSObject parked;

  @Override
  public String name() {
    return "head";
  }

  @Override
  public void arm() {
    parked = null;
  }

  /** Takes out of the head what the page has too, and brings what the page has around its own. */
  public void park(JSObject page) {
    parked = takeOut(page);
    OuterComments.bring(page, parked);
    countFromThePage();
  }

  @Override
  public Reclaimed reclaim() {
    countFromTheShell();
    return new Reclaimed(parked == null ? 0 : putBack(parked));
  }

  /** A browser counts a relative base from the address bar; here it counts from the page. */
  @JSBody(
      script =
          "var proto_=HTMLBaseElement.prototype,"
              + "slot_=Object.getOwnPropertyDescriptor(proto_,'href'),"
              + "own_=document.querySelector('html>base');"
              + "proto_.berthSlot=slot_;if(slot_&&own_)Object.defineProperty(proto_,'href',{"
              + "configurable:true,enumerable:true,get:slot_.get,set:function(link_){"
              + "slot_.set.call(this,new URL(link_,own_.href).href)}})")
  private static native void countFromThePage();

  @JSBody(
      script =
          "var proto_=HTMLBaseElement.prototype,slot_=proto_.berthSlot;"
              + "if(slot_)Object.defineProperty(proto_,'href',slot_);delete proto_.berthSlot")
  private static native void countFromTheShell();

  @JSBody(
      params = "page",
      script =
          "var key_=function(node_){var name_=node_.localName;return name_=='meta'?"
              + "node_.name||node_.getAttribute('property')||node_.hasAttribute('charset')&&name_:"
              + "name_=='link'?/icon|canonical|manifest/.test(node_.rel)&&"
              + "node_.rel.replace('shortcut ',''):"
              + "name_=='title'||name_=='base'||node_.dataset.routes!=null?name_:0},"
              + "keys_=['canonical','base','script','title'].concat([].map.call(page.head.children,key_)),"
              + "list_=[];"
              + "[].slice.call(document.head.childNodes).forEach(function(node_){"
              + "var mark_=node_.nodeType==1&&key_(node_),blank_=node_.nodeType==3;"
              + "if(blank_||mark_&&keys_.indexOf(mark_)>=0){"
              + "list_.unshift([node_,node_.nextSibling]);node_.remove()}});return list_")
  private static native JSObject takeOut(JSObject page);

  /** Answers how many there were. */
  @JSBody(
      params = "parked",
      script =
          "parked.around.forEach(function(node_){node_.remove()});"
              + "parked.forEach(function(pair_){document.head.insertBefore(pair_[0],"
              + "pair_[1]&&pair_[1].parentNode==document.head?pair_[1]:null)});return parked.length")
  private static native int putBack(JSObject parked);
}
