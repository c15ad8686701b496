package dev.berth.bootstrap.browser.emulation;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What a television of Samsung stores files on, in memory: empty again when the page is loaded.
 * {@code berthEmulation.disk} has its {@code room} in bytes, whether the application is {@code
 * allowed} to use it, and {@code fails}, which is given the name of each step and says whether it
 * fails.
 */
abstract class TizenDisk implements JSObject {
  /**
   * The disk of a device: nodes by path, those with {@code bytes} being files.
   *
   * <ul>
   *   <li>{@code now(step)}: begins a step, or throws as the device would
   *   <li>{@code later(step, work, done, fail)}: has it done in the background
   *   <li>{@code find(path)}: the node there
   *   <li>{@code make(path, node)}: puts a node there, and the folders above it
   *   <li>{@code grow(node, bytes)}: adds to a file
   *   <li>{@code used()}: bytes in all files
   * </ul>
   */
  @JSBody(
      params = "emulator",
      script =
          "var tree_={'wgt-private':{at:new Date()}},"
              + "set_=emulator.panel.disk={room:1<<28,allowed:true,fails:null},"
              + "self_={tree:tree_,settings:set_,stop:function(name_){"
              + "throw new DOMException('The emulated device refuses it.',name_)},"
              + "privilege:function(){if(!set_.allowed)self_.stop('SecurityError')},"
              + "now:function(step_){self_.privilege();self_.risk(step_)},"
              + "risk:function(step_){if(set_.fails&&set_.fails(step_))self_.stop('IOError')},"
              + "later:function(step_,work_,done_,fail_){self_.privilege();"
              + "Promise.resolve().then(function(){self_.risk(step_);return work_()})"
              + ".then(done_,fail_||String)},"
              + "find:function(path_){return tree_[path_]||self_.stop('NotFoundError')},"
              + "make:function(path_,node_){var above_=path_.slice(0,path_.lastIndexOf('/'));"
              + "if(path_.indexOf('/')<0)self_.stop('NotFoundError');"
              + "if(!tree_[above_])self_.make(above_,{});node_.at=new Date();"
              + "return tree_[path_]=node_},"
              + "used:function(){return Object.keys(tree_).reduce(function(some_,path_){"
              + "var bytes_=tree_[path_].bytes;return some_+(bytes_?bytes_.length:0)},0)},"
              + "grow:function(node_,bytes_){var size_=node_.bytes.length,"
              + "all_=new Uint8Array(size_+bytes_.length);"
              + "if(self_.used()+bytes_.length>set_.room)self_.stop('IOError');"
              + "all_.set(node_.bytes);all_.set(bytes_,size_);node_.bytes=all_;"
              + "node_.at=new Date()}};return self_")
  static native TizenDisk of(Emulator emulator);
}
