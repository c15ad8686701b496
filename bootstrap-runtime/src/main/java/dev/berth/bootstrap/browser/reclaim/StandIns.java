package dev.berth.bootstrap.browser.reclaim;

import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * The stand-ins for custom elements, one for each name and for the life of the page.
 *
 * <p>A stand-in is defined in place of a class. Its {@code prototype} is that of the class of now,
 * and it constructs one. The class itself gets a base of ours below {@code HTMLElement}, which asks
 * the browser for an element of the stand-in, or takes the one that is being upgraded.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/custom-elements.html">HTML, custom
 *     elements</a>
 */
abstract class StandIns implements JSObject {
  @JSBody(
      params = "natives",
      script =
          "var kind_=window.CustomElementRegistry,proto_=kind_&&kind_.prototype,real_={},mine_={},"
              + "list_={},made_=new WeakMap(),bases_=new Map(),names_='connected disconnected adopted"
              + " attributeChanged formAssociated formReset formDisabled formStateRestore'.split(' ')"
              + ".map(function(name_){return name_.concat('Callback')}),"
              + "own_=function(maker_){return /\\[native code/.test(Function.prototype.toString"
              + ".call(maker_))},"
              // The base of a class: the prototype of what is constructed says for which one.
              + "base_=function(over_){if(!bases_.has(over_)){var call_=function(){"
              + "var proto_=Object.getPrototypeOf(this),one_=made_.get(proto_),node_=one_&&one_.next;"
              + "if(node_){one_.next=null;Object.setPrototypeOf(node_,proto_)}"
              + "else node_=Reflect.construct(over_,[],one_&&one_.maker||this.constructor);"
              + "if(one_)one_.nodes.add(node_);return node_};"
              + "call_.prototype=over_.prototype;Object.setPrototypeOf(call_,over_);bases_.set(over_,call_);"
              + "bases_.set(call_,call_);call_.berthUp=over_}return bases_.get(over_)},"
              + "tell_=function(one_,node_,keys_){keys_.forEach(function(key_){"
              + "if(node_.hasAttribute(key_))one_.calls.attributeChangedCallback.call(node_,key_,null,"
              + "node_.getAttribute(key_),null)})},"
              + "raise_=function(one_,node_){one_.next=node_;new one_.type();tell_(one_,node_,one_.keys);"
              + "if(node_.isConnected&&one_.calls.connectedCallback)"
              + "one_.calls.connectedCallback.call(node_);one_.told.forEach(function(line_){"
              + "if(line_[0]==node_&&one_.calls[line_[1]])one_.calls[line_[1]].apply(node_,line_[2])})},"
              + "late_=function(one_,test_){one_.early=one_.early.filter(function(node_){"
              + "if(!test_(node_))return true;raise_(one_,node_)})},"
              + "use_=function(one_,type_,calls_,nodes_,keys_){one_.type=type_;one_.calls=calls_;"
              + "one_.nodes=nodes_;one_.keys=keys_;one_.more=keys_.filter(function(key_){"
              + "return one_.fixed.indexOf(key_)<0});one_.early=[];one_.told=[];one_.hopes=[];"
              + "one_.maker.prototype=type_?type_.prototype:one_.above.prototype;"
              + "if(type_)made_.set(type_.prototype,one_)},"
              // A stand-in; the browser reads disabledFeatures when it has seen the callbacks.
              + "stand_=function(above_,type_,keys_){var one_={above:above_,fixed:keys_},"
              + "front_=Object.create(above_.prototype);one_.maker=function(){var node_;if(one_.type){"
              + "node_=Reflect.construct(one_.type,[]);tell_(one_,node_,one_.more)}else{"
              + "node_=Reflect.construct(above_,[],one_.maker);one_.early.push(node_)}return node_};"
              + "names_.forEach(function(name_){front_[name_]=function(){var self_=this;"
              + "if(one_.type){if(one_.nodes.has(self_)){if(one_.calls[name_])"
              + "one_.calls[name_].apply(self_,arguments)}else if(name_==names_[0])"
              + "late_(one_,function(node_){return node_==self_})}"
              + "else if(/^form/.test(name_))one_.told.push([self_,name_,arguments])}});"
              + "one_.front=front_;one_.maker.observedAttributes=keys_;"
              + "one_.maker.formAssociated=type_.formAssociated;Object.defineProperty(one_.maker,"
              + "'disabledFeatures',{get:function(){one_.maker.prototype=type_.prototype;"
              + "return type_.disabledFeatures||[]}});return one_};"
              + "mine_.define=function(name_,type_,how_){var one_=list_[name_],over_,top_=type_,"
              + "twin_=typeof type_=='function'&&made_.get(type_.prototype);"
              + "twin_=twin_&&twin_.type==type_&&twin_;if(one_&&one_.type||twin_||typeof type_!='function'||!one_&&real_.get.call(this,name_)"
              + ")return real_.define.call(this,name_,twin_?twin_.maker:type_,how_);"
              + "while((over_=Object.getPrototypeOf(top_))&&!bases_.has(over_)&&!own_(over_))top_=over_;"
              + "if(!over_||over_==Function.prototype||!/^class\\b/.test(Function.prototype.toString.call(top_))"
              + "){real_.define.call(this,name_,type_,how_);natives.bound=1;natives.left.push(name_"
              + ".concat(' stays defined: its constructor is no class'));return}"
              + "Object.setPrototypeOf(top_,base_(over_));over_=over_.berthUp||over_;"
              + "var calls_={},keys_;names_.forEach(function(name_){"
              + "calls_[name_]=type_.prototype[name_]});"
              + "keys_=calls_.attributeChangedCallback&&[].slice.call(type_.observedAttributes||[])||[];"
              + "var first_=!one_,early_=one_&&one_.early,told_=one_&&one_.told,hopes_=one_&&one_.hopes;"
              + "one_=one_||stand_(over_,type_,keys_);"
              + "use_(one_,type_,calls_,new WeakSet(),keys_);if(first_){one_.maker.prototype=one_.front;"
              + "try{real_.define.call(this,name_,one_.maker,how_)}catch(error_){"
              + "made_.delete(type_.prototype);throw error_}list_[name_]=one_;"
              + "one_.maker.prototype=type_.prototype;return}"
              + "if(one_.more.length)['set','remove','toggle'].forEach(function(verb_){"
              + "verb_=verb_.concat('Attribute');var old_=type_.prototype[verb_];"
              + "type_.prototype[verb_]=function(key_){var was_=this.getAttribute(key_),"
              + "done_=old_.apply(this,arguments),now_=this.getAttribute(key_);"
              + "key_=String(key_).toLowerCase();if(one_.more.indexOf(key_)>=0&&(was_!=null||now_!=null))"
              + "calls_.attributeChangedCallback.call(this,key_,was_,now_,null);return done_}});"
              + "one_.early=early_;one_.told=told_;late_(one_,function(node_){return node_.isConnected});"
              + "hopes_.forEach(function(done_){done_(type_)})};"
              + "mine_.get=function(name_){var one_=list_[name_];"
              + "return one_?one_.type||undefined:real_.get.call(this,name_)};"
              + "mine_.getName=function(type_){var one_=type_&&made_.get(type_.prototype);"
              + "return real_.getName.call(this,one_?one_.maker:type_)};"
              + "mine_.whenDefined=function(name_){var self_=this,one_=list_[name_];"
              + "return one_?one_.type?Promise.resolve(one_.type):new Promise(function(done_){"
              + "one_.hopes.push(done_)}):real_.whenDefined.call(self_,name_).then(function(){"
              + "return self_.get(name_)})};"
              + "if(proto_)Object.keys(mine_).forEach(function(name_){real_[name_]=proto_[name_]});"
              + "var put_=function(from_){Object.keys(real_).forEach(function(name_){"
              + "if(real_[name_])proto_[name_]=from_[name_]})};"
              + "return {gone:function(){return Object.keys(list_).filter(function(name_){"
              + "return !list_[name_].type}).map(function(name_){return CSS.escape(name_)})},"
              + "arm:function(){put_(mine_)},reclaim:function(){var kept_=[];put_(real_);"
              + "Object.keys(list_).forEach(function(name_){var one_=list_[name_];if(one_.type)"
              + "kept_.push([one_,one_.type,one_.calls,one_.nodes,one_.keys]);"
              + "use_(one_,null,{},new WeakSet(),[])});return kept_},restore:function(kept_){"
              + "kept_.forEach(function(line_){use_.apply(null,line_)})}}")
  static native StandIns begin(NativeGlobals natives);

  /** Stands in for what is defined from now on. */
  abstract void arm();

  /** Ends all definitions; answers what they were. */
  abstract JSObject reclaim();

  abstract void restore(JSObject taken);

  @JSBody(params = "taken", script = "return taken.length")
  static native int count(JSObject taken);
}
