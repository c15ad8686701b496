package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;

/**
 * Enters into the ledger of whoever calls what a browser gives and only a call ends: connections,
 * workers, observers, devices. Takes the place of the browser's functions for the life of the page.
 */
final class Acquisitions {
  private static final String CONSTRUCTED =
      "sockets:WebSocket.close,EventSource.close,WebTransport.close,WebSocketStream.close;"
          + "workers:Worker.terminate;channels:BroadcastChannel.close;"
          + "connections:RTCPeerConnection.close;requests:XMLHttpRequest.abort,FileReader.abort;"
          + "sounds:AudioContext.close,webkitAudioContext.close;"
          + "recorders:MediaRecorder.stop,SpeechRecognition.abort,webkitSpeechRecognition.abort;"
          + "notifications:Notification.close;sensors:Accelerometer.stop,Gyroscope.stop,"
          + "Magnetometer.stop,LinearAccelerationSensor.stop,GravitySensor.stop,"
          + "AbsoluteOrientationSensor.stop,RelativeOrientationSensor.stop,AmbientLightSensor.stop;"
          + "observers:MutationObserver.disconnect,ResizeObserver.disconnect,"
          + "IntersectionObserver.disconnect,PerformanceObserver.disconnect,"
          + "ReportingObserver.disconnect,PressureObserver.disconnect";

  private static final String CALLED =
      "media:HTMLMediaElement.play.pause.self;places:Geolocation.watchPosition.clearWatch;"
          + "urls:URL.createObjectURL.revokeObjectURL;locks:WakeLock.request.release.later;"
          + "devices:MediaDevices.getUserMedia.tracks.later,MediaDevices.getDisplayMedia.tracks.later;"
          + "animations:Element.animate.pause.made;databases:IDBFactory.open.close.opened";

  private Acquisitions() {}

  static void watch(Owners owners) {
    Silence.begin(owners);
    watchEnds(owners);
    watchConstructed(owners, CONSTRUCTED);
    watchCalled(owners, CALLED);
    Requests.watch(owners);
    watchLocks(owners);
    watchTasks(owners);
    watchPorts(owners);
    watchQueries(owners);
  }

  /**
   * A port that has begun to take messages is never collected, and nor is what its handler knows.
   * Nobody can tell whether the micro-frontend comes back, so the port stays open without it. The
   * messages that come meanwhile, some at most, are for when it is back: a scheduler that has sent
   * itself one sends no other before it has come.
   */
  @JSBody(
      params = "owners",
      script =
          "var note_=function(list_){return function(event_){if(list_.length<99)list_.push(event_)}};"
              + "owners.ported=function(owner_,port_,slot_){if(owner_.keep)"
              + "owner_.keep(port_,'ports',function(gone_){"
              + "var call_=slot_.get.call(gone_),list_=[];if(!call_)return 0;"
              + "slot_.set.call(gone_,note_(list_));"
              + "owner_.again.push(function(){slot_.set.call(gone_,call_);"
              + "owners.ported(owner_,gone_,slot_);list_.forEach(function(event_){"
              + "owners.real.setTimeout.call(window,function(){call_.call(gone_,event_)})})})})}")
  private static native void watchPorts(Owners owners);

  /** What listened to media queries before they were event targets is an ordinary listener. */
  @JSBody(
      params = "owners",
      script =
          "var proto_=EventTarget.prototype,kind_=window.MediaQueryList;"
              + "if(kind_&&kind_.prototype instanceof EventTarget)['add','remove'].forEach("
              + "function(verb_){var call_=proto_[verb_.concat('EventListener')];"
              + "owners.stand(kind_.prototype,verb_.concat('Listener'),"
              + "function(real_,that_,args_){call_.call(that_,'change',args_[0])})})")
  private static native void watchQueries(Owners owners);

  @JSBody(
      params = "owners",
      script =
          "owners.stand(window.Scheduler&&Scheduler.prototype,'postTask',"
              + "function(real_,that_,args_){if(typeof args_[0]=='function')"
              + "args_[0]=owners.bind(owners.owner(),args_[0]);"
              + "return Reflect.apply(real_,that_,args_)})")
  private static native void watchTasks(Owners owners);

  /** What a micro-frontend ends itself is no longer its own. */
  @JSBody(
      params = "owners",
      script =
          "var end_=function(where_,name_,key_){owners.stand(where_,name_,"
              + "function(real_,that_,args_){var owner_=owners.guest;"
              + "if(owner_.drop){owner_.drop(key_+args_[0]);"
              + "args_[0]=owner_.number(key_,args_[0])}"
              + "return Reflect.apply(real_,that_,args_)})};"
              + "end_(window,'clearTimeout','clearTimeout');"
              + "end_(window,'clearInterval','clearTimeout');"
              + "end_(window,'cancelAnimationFrame','cancelAnimationFrame');"
              + "end_(window,'cancelIdleCallback','cancelIdleCallback');"
              + "end_(window.URL,'revokeObjectURL','createObjectURL');"
              + "end_(window.Geolocation&&Geolocation.prototype,'clearWatch','watchPosition')")
  private static native void watchEnds(Owners owners);

  /**
   * The callback of an observer runs for whoever has made the observer. {@code over} tells what has
   * come to its end, or not begun. Who is back hears what has become of its requests.
   */
  @JSBody(
      params = {"owners", "table"},
      script =
          "owners.over=function(thing_){var rank_=thing_.readyState,last_=thing_.CLOSED;"
              + "return /^(closed|inactive)$/.test(thing_.state)||rank_!=null&&(rank_===last_"
              + "||rank_===thing_.DONE||last_==null&&!rank_)};"
              + "table.split(';').forEach(function(line_){var pair_=line_.split(':');"
              + "pair_[1].split(',').forEach(function(item_){var name_=item_.split('.')[0],"
              + "end_=item_.split('.')[1],real_=window[name_],made_;"
              + "if(!real_||!window.Proxy)return;made_=new Proxy(real_,{construct:"
              + "function(type_,args_,new_){var owner_=owners.owner(),thing_;"
              + "if(typeof args_[0]=='function')args_[0]=owners.bind(owner_,args_[0]);"
              + "if(name_=='MutationObserver')owners.guest.watches=1;"
              + "thing_=Reflect.construct(type_,args_,new_);"
              + "if(owner_.keep)owner_.keep(thing_,pair_[0],function(gone_){"
              + "if(owners.over(gone_))return 0;owners.hush(owner_,gone_);gone_[end_]();"
              + "if(pair_[0]=='requests')owner_.again.push(function(){"
              + "(owners.real.queueMicrotask||owners.real.setTimeout).call(window,function(){"
              + "['abort','loadend'].forEach(function(type_){"
              + "gone_.dispatchEvent(new ProgressEvent(type_))})})})});return thing_}});"
              + "owners.texts.set(window[name_]=made_,real_);real_.prototype.constructor=made_})})")
  private static native void watchConstructed(Owners owners, String table);

  @JSBody(
      params = {"owners", "table"},
      script =
          "table.split(';').forEach(function(line_){var pair_=line_.split(':');"
              + "pair_[1].split(',').forEach(function(item_){var words_=item_.split('.'),"
              + "type_=window[words_[0]],end_=words_[2],how_=words_[3];"
              + "owners.stand(type_&&(type_[words_[1]]?type_:type_.prototype),words_[1],"
              + "function(real_,that_,args_){var owner_=owners.owner(),"
              + "made_=Reflect.apply(real_,that_,args_),undo_=function(gone_){"
              + "owners.hush(owner_,gone_);if(end_=='tracks')gone_.getTracks().forEach("
              + "function(track_){track_.stop()});else gone_[end_]()};"
              + "if(!owner_.keep||!made_&&made_!==0)return made_;"
              + "if(how_=='self')owner_.keep(that_,pair_[0],function(gone_){"
              + "if(gone_.paused)return 0;undo_(gone_)});"
              + "else if(how_=='made')owner_.keep(made_,pair_[0],function(gone_){"
              + "if(gone_.playState!='running')return 0;undo_(gone_);gone_.effect.target=null});"
              + "else if(how_=='later')owner_.hold(made_,pair_[0],function(){"
              + "made_.then(undo_,function(){})});"
              + "else if(how_=='opened')owners.bases.push('indexedDB: '.concat(args_[0])),"
              + "owner_.keep(made_,pair_[0],function(gone_){"
              + "if(gone_.readyState=='done')gone_.result&&gone_.result.close();"
              + "else owners.real.addEventListener.call(gone_,'success',function(){gone_.result.close()})});"
              + "else owner_.hold(words_[1]+made_,pair_[0],function(){that_[end_](made_)});"
              + "return owners.veil(owner_,made_)})})})")
  private static native void watchCalled(Owners owners, String table);

  /**
   * A lock is held as long as its callback's promise is pending, or its micro-frontend is there.
   */
  @JSBody(
      params = "owners",
      script =
          "owners.stand(window.LockManager&&LockManager.prototype,'request',"
              + "function(real_,that_,args_){var owner_=owners.owner(),last_=args_.length-1,"
              + "call_=args_[last_],free_,left_=new Promise(function(done_){free_=done_});"
              + "if(owner_.hold&&typeof call_=='function'){"
              + "owner_.hold(left_,'locks',function(){free_()});args_[last_]=function(lock_){"
              + "var held_=owners.run(owner_,call_,this,arguments);"
              + "return Promise.race([left_,held_])}}"
              + "return owners.veil(owner_,Reflect.apply(real_,that_,args_))})")
  private static native void watchLocks(Owners owners);
}
