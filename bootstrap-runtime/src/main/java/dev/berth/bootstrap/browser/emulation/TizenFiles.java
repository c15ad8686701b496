package dev.berth.bootstrap.browser.emulation;

import org.teavm.jso.JSBody;

/**
 * {@code tizen.filesystem}, with as much of it as files need, both as it was before Tizen 5.0 and
 * as it is since, and of {@code tizen.systeminfo} what tells of their room. Failures of a call come
 * in the background where the device's do, but for a lack of the privilege.
 *
 * @see <a
 *     href="https://docs.tizen.org/application/web/api/5.0/device_api/tv/tizen/filesystem.html">
 *     Tizen, Filesystem API</a>
 * @see <a href="https://docs.tizen.org/application/web/guides/data/file-system-old">Tizen, File
 *     System before 5.0</a>
 * @see <a
 *     href="https://developer.samsung.com/tv/develop/api-references/tizen-web-device-api-references/systeminfo-api">
 *     Samsung, SystemInfo API</a>
 */
final class TizenFiles {
  private TizenFiles() {}

  static void install(Emulator emulator) {
    install(TizenDisk.of(emulator));
  }

  @JSBody(
      params = "disk",
      script =
          "var tree_=disk.tree,from_=function(data_){return new Uint8Array(data_)},"
              + "stream_=function(node_,mode_){var self_={position:0,eof:false,"
              + "get bytesAvailable(){return node_.bytes.length-self_.position},"
              + "readBytes:function(count_){disk.now('read');"
              + "if(count_<=0)disk.stop('InvalidValuesError');var begin_=self_.position;"
              + "self_.position+=count_;"
              + "return [].slice.call(node_.bytes.subarray(begin_,begin_+count_))},"
              + "writeBytes:function(list_){disk.now('write');disk.grow(node_,from_(list_));"
              + "self_.position+=list_.length},close:function(){}};"
              + "if(mode_=='w')node_.bytes=from_(0);return self_},"
              + "file_=function(path_){var node_=disk.find(path_),cut_=path_.lastIndexOf('/')+1,"
              + "below_=function(name_){return path_.concat('/',name_)};"
              + "return {path:path_.slice(0,cut_),name:path_.slice(cut_),fullPath:path_,"
              + "isFile:!!node_.bytes,isDirectory:!node_.bytes,readOnly:false,"
              + "created:node_.at,modified:node_.at,"
              + "get fileSize(){return node_.bytes?node_.bytes.length:undefined},"
              + "resolve:function(name_){disk.now('resolve');return file_(below_(name_))},"
              + "createDirectory:function(name_){disk.now('create');"
              + "if(tree_[below_(name_)])disk.stop('InvalidValuesError');"
              + "disk.make(below_(name_),{});return file_(below_(name_))},"
              + "createFile:function(name_){disk.now('create');"
              + "if(tree_[below_(name_)])disk.stop('IOError');"
              + "disk.make(below_(name_),{bytes:from_(0)});return file_(below_(name_))},"
              + "listFiles:function(done_,fail_){disk.later('list',function(){"
              + "return Object.keys(tree_).filter(function(one_){return one_.lastIndexOf('/')"
              + "==path_.length&&!one_.indexOf(path_)}).map(file_)},done_,fail_)},"
              + "deleteFile:function(goal_,done_,fail_){disk.later('delete',function(){"
              + "disk.find(goal_);delete tree_[goal_]},done_,fail_)},"
              + "moveTo:function(one_,goal_,over_,done_,fail_){disk.later('move',function(){"
              + "var moved_=disk.find(one_);if(tree_[goal_]&&!over_)disk.stop('IOError');"
              + "delete tree_[one_];tree_[goal_]=moved_},done_,fail_)},"
              + "openStream:function(mode_,done_,fail_){disk.later('open',function(){"
              + "return stream_(node_,mode_)},done_,fail_)}}};"
              + "tizen.filesystem={resolve:function(path_,done_,fail_){"
              + "disk.later('resolve',function(){return file_(path_)},done_,fail_)},"
              + "openFile:function(path_,mode_){disk.now('open');var node_=mode_=='w'?"
              + "disk.make(path_,{bytes:from_(0)}):disk.find(path_);return {path:path_,"
              + "writeBlobNonBlocking:function(blob_,done_,fail_){disk.later('write',function(){"
              + "return new Response(blob_).arrayBuffer().then(function(data_){"
              + "disk.grow(node_,from_(data_))})},done_,fail_)},"
              + "readBlobNonBlocking:function(done_,fail_){disk.later('read',function(){"
              + "return new Blob([node_.bytes])},done_,fail_)},"
              + "closeNonBlocking:function(done_,fail_){disk.later('close',function(){},"
              + "done_,fail_)}}}};"
              + "tizen.systeminfo={getPropertyValue:function(kind_,done_){"
              + "Promise.resolve().then(function(){done_({units:[{type:'INTERNAL',"
              + "capacity:disk.settings.room,availableCapacity:disk.settings.room-disk.used(),"
              + "isRemovable:false}]})})}}")
  private static native void install(TizenDisk disk);
}
