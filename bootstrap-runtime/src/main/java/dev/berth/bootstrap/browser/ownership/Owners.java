package dev.berth.bootstrap.browser.ownership;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * Tells whose code runs. Callbacks of timers and listeners run for whoever has registered them;
 * what runs outside of any callback, such as scripts, lifecycle hooks and continuations of
 * promises, runs for the micro-frontend on the page, or for the shell while there is none.
 *
 * <p>An owner is an object. What it has and does is the business of those who look: {@code gone} is
 * called instead of a callback when it is there, {@code heard}, {@code began} and {@code ended} are
 * told what it registers, and {@code waits} takes a callback that is not to come yet.
 */
public abstract class Owners implements JSObject {
  /** Told before and after a callback of the shell. */
  @JSFunctor
  public interface Around extends JSObject {
    void come(boolean done);
  }

  /** Something of the bootstrap's own. */
  @JSFunctor
  public interface Call extends JSObject {
    JSObject run();
  }

  /** Takes the place of the functions that take callbacks, for the life of the page. */
  public static Owners begin() {
    Owners owners = create();
    watchListeners(owners);
    watchTimers(owners);
    watchPorts(owners);
    return owners;
  }

  /**
   * {@code bind} makes a callback run for an owner: one and the same function for each callback, so
   * that the browser finds its listeners again. {@code stand} puts a function in the place of the
   * browser's that looks like it: a proxy, whose text is in {@code texts}. What gives the texts is
   * no proxy itself, which HtmlUnit cannot make of it, but a getter: a function that constructs
   * nothing, as the browser's own.
   */
  @JSBody(
      script =
          "var shell_={},self_={shell:shell_,guest:shell_,acting:0,real:{},texts:new WeakMap(),"
              + "owner:function(){return self_.acting||self_.guest},"
              + "run:function(owner_,call_,that_,args_){"
              + "if(owner_.gone)return owner_.gone(call_,that_,args_);"
              + "var last_=self_.acting,around_=owner_===shell_&&last_!==shell_&&self_.around;"
              + "if(around_)around_(false);self_.acting=owner_;"
              + "try{return Reflect.apply(call_,that_,args_)}"
              + "finally{if(around_)around_(true);self_.acting=last_}},"
              + "bind:function(owner_,call_){"
              + "var known_=owner_.calls||(owner_.calls=new WeakMap()),bound_=known_.get(call_);"
              + "if(!bound_)known_.set(call_,bound_=function(event_){"
              + "var plain_=typeof call_=='function';if(owner_.over)owner_.over(bound_,event_);"
              + "return self_.run(owner_,plain_?call_:call_.handleEvent,plain_?this:call_,"
              + "arguments)});return bound_},"
              + "stand:function(where_,name_,apply_){var real_=where_&&where_[name_];"
              + "if(!real_)return;self_.real[name_]=real_;if(window.Proxy)self_.texts.set("
              + "where_[name_]=new Proxy(real_,{apply:apply_}),real_)}},"
              + "text_=Function.prototype.toString,told_=Object.getOwnPropertyDescriptor({"
              + "get toString(){return Reflect.apply(text_,self_.texts.get(this)||this,[])}},"
              + "'toString').get;Reflect.defineProperty(told_,'name',{value:'toString'});"
              + "self_.texts.set(Function.prototype.toString=told_,text_);return self_")
  private static native Owners create();

  /**
   * Capture, {@code once}, {@code signal}, order and duplicates stay the browser's own work. A
   * callback of the shell may have been added before the bootstrap came, and nobody knows of that.
   */
  @JSBody(
      params = "owners",
      script =
          "var proto_=EventTarget.prototype,"
              + "drop_=function(owner_,real_,that_,args_){"
              + "var call_=args_[1],bound_=owner_.calls&&owner_.calls.get(call_);if(!bound_)return;"
              + "args_[1]=bound_;Reflect.apply(real_,that_,args_);args_[1]=call_;"
              + "if(owner_.unheard)owner_.unheard(that_||window,args_[0],bound_,args_[2]);return 1};"
              + "owners.stand(proto_,'addEventListener',function(real_,that_,args_){"
              + "var owner_=owners.acting||owners.guest,call_=args_[1];"
              + "if(typeof call_=='function'||Object(call_)===call_){"
              + "if(owner_.gone)return owner_.gone();args_[1]=owners.bind(owner_,call_)}"
              + "call_=Reflect.apply(real_,that_,args_);"
              + "if(owner_.heard)owner_.heard(that_||window,args_);return call_});"
              + "owners.stand(proto_,'removeEventListener',function(real_,that_,args_){"
              + "var owner_=owners.acting||owners.guest,guest_=owners.guest,shell_=owners.shell,"
              + "done_=drop_(owner_,real_,that_,args_);"
              + "if(guest_!==owner_)done_=drop_(guest_,real_,that_,args_)||done_;"
              + "if(shell_!==owner_&&shell_!==guest_)done_=drop_(shell_,real_,that_,args_)||done_;"
              + "if(!done_||owner_===shell_)return Reflect.apply(real_,that_,args_)})")
  private static native void watchListeners(Owners owners);

  /** Nobody acts while this runs: what a micro-frontend calls is not all its own work. */
  @JSBody(
      params = "call",
      script = "var last_=this.acting;this.acting=0;try{return call()}finally{this.acting=last_}")
  public native <T extends JSObject> T outside(Call call);

  /** Makes a call as a callback of the shell would. */
  @JSBody(params = "call", script = "return this.run(this.shell,call,0,[])")
  public native <T extends JSObject> T asShell(Call call);

  /** What runs outside of callbacks is the shell's, when no micro-frontend has come since. */
  @JSBody(params = "left", script = "if(this.guest===left)this.guest=this.shell")
  public native void forget(JSObject left);

  /** Whether no micro-frontend is on the page. */
  @JSBody(script = "return this.guest===this.shell")
  public native boolean isShellAlone();

  @JSProperty
  public abstract void setAround(Around around);

  /** Whose is what runs outside of callbacks. */
  @JSProperty
  public abstract JSObject getGuest();

  /**
   * An owner is told which function undoes what began, the number to give it, how to begin it once
   * more, and whose callback it is.
   */
  @JSBody(
      params = "owners",
      script =
          "[['setTimeout','clearTimeout'],['setInterval','clearTimeout',1],"
              + "['requestAnimationFrame','cancelAnimationFrame'],"
              + "['requestIdleCallback','cancelIdleCallback'],['queueMicrotask']]"
              + ".forEach(function(pair_){owners.stand(window,pair_[0],"
              + "function(real_,that_,args_){var owner_=owners.owner(),call_=args_[0],made_;"
              + "if(owner_.gone)return owner_.gone()||0;"
              + "if(typeof call_=='function')args_[0]=function again_(){"
              + "if(owner_.ended&&!pair_[2]){if(owner_.waits&&pair_[1])"
              + "return owner_.waits(pair_[1]+made_,again_,arguments);"
              + "owner_.ended(pair_[1],made_)}"
              + "return owners.run(owner_,call_,this,arguments)};"
              + "made_=Reflect.apply(real_,that_,args_);"
              + "if(owner_.began&&made_)owner_.began(pair_[1],made_,real_,args_,call_);"
              + "return made_})})")
  private static native void watchTimers(Owners owners);

  /**
   * Schedulers of frameworks take their turns by messages to themselves. {@code ported} is told of
   * ports that are given a handler, and of their own property for it, when there is somebody to
   * tell.
   */
  @JSBody(
      params = "owners",
      script =
          "var proto_=window.MessagePort&&MessagePort.prototype,"
              + "slot_=proto_&&Object.getOwnPropertyDescriptor(proto_,'onmessage'),"
              + "given_=new WeakMap();"
              + "if(slot_&&slot_.set)Object.defineProperty(proto_,'onmessage',{configurable:true,"
              + "enumerable:true,get:function(){var set_=slot_.get.call(this);"
              + "return given_.get(set_)||set_},set:function(call_){var bound_=call_,"
              + "owner_=owners.owner();if(typeof call_=='function'){"
              + "bound_=owners.bind(owner_,call_);given_.set(bound_,call_)}"
              + "slot_.set.call(this,bound_);if(call_&&owners.ported)"
              + "owners.ported(owner_,this,slot_)}})")
  private static native void watchPorts(Owners owners);
}
