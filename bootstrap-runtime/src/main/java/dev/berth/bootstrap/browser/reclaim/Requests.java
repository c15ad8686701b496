package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.ownership.Owners;
import org.teavm.jso.JSBody;

/**
 * Ends what a micro-frontend has asked of servers when it leaves: the connection closes, and the
 * promises of the answer and of its body stay as they are, as when a browser leaves a page.
 */
final class Requests {
  private Requests() {}

  /**
   * What was asked to outlive the page does: {@code keepalive}. What is made of an answer belongs
   * to whom the answer belongs, whoever makes it. Who is back asks again for what it has had no
   * answer to and may ask for twice ({@code GET}), unless its own signal has called that off.
   */
  @JSBody(
      params = "owners",
      script =
          "var stops_=new WeakMap(),type_,follow_=function(real_,that_,args_){"
              + "var stop_=stops_.get(that_)||stops_.get(args_[0]),"
              + "made_=Reflect.apply(real_,that_,args_);"
              + "if(stop_)[].concat(made_).forEach(function(one_){"
              + "if(Object(one_)===one_)stops_.set(one_,stop_)});"
              + "return stop_?owners.veil(stop_.owner,made_):made_},"
              + "all_=function(proto_){Reflect.ownKeys(proto_).forEach(function(key_){"
              + "var slot_=Object.getOwnPropertyDescriptor(proto_,key_),"
              + "side_=slot_.get?'get':'value';if(key_!='constructor'&&slot_[side_].call){"
              + "owners.stand(slot_,side_,follow_);Object.defineProperty(proto_,key_,slot_)}})},"
              + "ask_=function(real_,that_,args_){"
              + "var owner_=owners.owner(),how_=Object(args_[1]),asked_=Object(args_[0]),"
              + "given_=how_.signal||asked_.signal,first_=args_.slice(),stop_,quit_,many_,made_;"
              + "if(!owner_.keep||how_.keepalive||asked_.keepalive||given_&&given_.aborted"
              + "||!window.AbortController)return Reflect.apply(real_,that_,args_);"
              + "stop_=new AbortController();stop_.owner=owner_;quit_=function(){stop_.abort()};"
              + "many_=given_&&AbortSignal.any;if(given_&&!many_)"
              + "owners.real.addEventListener.call(given_,'abort',quit_);"
              + "args_[1]=Object.create(how_,{signal:{enumerable:true,"
              + "value:many_?many_([given_,stop_.signal]):stop_.signal}});"
              + "owner_.hold(stop_,'requests',quit_);"
              + "made_=owners.veil(owner_,Reflect.apply(real_,that_,args_),function(answer_){"
              + "owner_.drop(stop_);answer_=Object(answer_);if(answer_.body){"
              + "stops_.set(answer_,stop_);owner_.keep(answer_.body,'requests',function(gone_){"
              + "stops_.get(gone_).abort();return gone_.locked?1:0})}},/^get$/i.test(how_.method||asked_.method||'get')&&function(){"
              + "return ask_(real_,that_,first_)});"
              + "stops_.set(made_,stop_);return made_};owners.stand(window,'fetch',ask_);"
              + "['Response','ReadableStreamDefaultReader','ReadableStreamBYOBReader',"
              + "'ReadableStream'].forEach(function(name_){type_=window[name_];"
              + "if(type_)all_(type_.prototype)});if(type_&&type_.prototype.values)"
              + "all_(Object.getPrototypeOf(new type_().values()));"
              + "owners.stand(window.WebAssembly,'compileStreaming',follow_);"
              + "owners.stand(window.WebAssembly,'instantiateStreaming',follow_)")
  static native void watch(Owners owners);
}
