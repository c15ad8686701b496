package dev.berth.bootstrap.browser.insertion;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.Node;

/**
 * A parser that is fed piece by piece. It builds a document that is not shown; what it does to it
 * is told step by step, to be done to the page.
 */
abstract class ParsedStream implements JSObject {
  /**
   * @param parsed the page as it was parsed whole
   * @param body what stands for the body in the page
   * @param eyes see {@link dev.berth.bootstrap.browser.NativeGlobals}
   */
  @JSBody(
      params = {"parsed", "body", "eyes"},
      script =
          "var made_=document.implementation.createHTMLDocument('');made_.open();"
              + "return {page:made_,parsed:parsed,body:body,eyes:eyes,live:new WeakMap(),queue:[],"
              + "isOpen:function(node_){var name_=node_.localName,text_=node_.textContent;"
              + "for(;node_;node_=node_.parentNode)if(node_.nextSibling)return false;"
              + "return !RegExp('</'.concat(name_,'[^>]*>\\\\s*$'),'i').test(this.fed)"
              + "||/<\\/script\\s*>\\s*$/i.test(text_)}}")
  static native ParsedStream begin(HTMLDocument parsed, Node body, JSObject eyes);

  /**
   * Clears the head of what has come from a page. A script that its parser would have waited for
   * does not run any more: browsers run none that has come to another document meanwhile.
   */
  @JSBody(
      params = {"inserted", "other"},
      script =
          "[].slice.call(document.head.childNodes).concat([].slice.call(document.scripts)).forEach("
              + "function(node_){if(inserted.has(node_))node_.async?node_.remove():"
              + "other.adoptNode(node_)})")
  static native void clear(JSObject inserted, HTMLDocument other);

  /** The document that it builds. */
  @JSBody(script = "return this.page")
  native HTMLDocument document();

  /**
   * How much of a text makes the next piece: up to the end of a script, but for half an end tag.
   */
  @JSBody(
      params = "text",
      script =
          "var part_=/^[^]*?<\\/script\\b[^>]*>/i.exec(text);"
              + "return part_?part_[0].length:text.replace(/<(\\/[^>]*)?$/,'').length")
  static native int piece(String text);

  @JSBody(
      params = {"text", "html"},
      script = "this.fed=text;this.page.write(html)")
  native void feed(String text, JSObject html);

  /** There is no more text. */
  @JSBody(script = "this.page.close()")
  native void close();

  /** The script of the page as it was parsed whole, if the parser has just come to its end. */
  @JSBody(
      params = "script",
      script =
          "var all_='script,noscript',list_=this.page.querySelectorAll(all_),"
              + "nth_=[].indexOf.call(this.parsed.querySelectorAll(all_),script),own_=list_[nth_];"
              + "return own_&&!list_[nth_+1]&&own_.textContent==script.textContent?own_:null")
  native Node find(Node script);

  /** From now on every step is told; what is there already is in the page. */
  @JSBody(
      script =
          "var self_=this,page_=this.page,walk_=page_.createNodeIterator(page_),node_;"
              + "while(node_=walk_.nextNode())this.live.set(node_,null);"
              + "if(page_.head)this.live.set(page_.head,document.head);"
              + "if(page_.body)this.live.set(page_.body,this.body);"
              + "this.watch=function(root_){self_.eyes.observe(root_,"
              + "{childList:true,subtree:true,characterData:true,attributes:true})};"
              + "this.eyes.disconnect();this.watch(page_)")
  native void watch();

  /** Tells which node of the page a node is. */
  @JSBody(
      params = {"node", "copy"},
      script = "this.live.set(node,copy)")
  native void map(Node node, Node copy);

  /** Tells where the content of a template goes. */
  @JSBody(
      params = {"content", "root"},
      script =
          "var list_=[],add_=function(home_){[].forEach.call(home_.childNodes,"
              + "function(node_){list_.push({node:node_,home:home_});add_(node_)})};"
              + "add_(content);this.queue=list_.concat(this.queue);"
              + "this.live.set(content,root);this.watch(content)")
  native void mapContent(Node content, Node root);

  /** Whether what is in a node of the page is there for scripts to run. */
  @JSBody(params = "node", script = "return node.ownerDocument==document")
  native boolean isLive(Node node);

  /** Whether an element is complete, and goes in one piece with its text. */
  @JSBody(
      params = "node",
      script =
          "return !node.parentNode||node.localName=='script'"
              + "||node.localName=='style'&&!this.isOpen(node)")
  native boolean isWhole(Element node);

  /**
   * The next node to insert; null when the parser waits for text, be it for that of a script. Nodes
   * that it moves, and text that grows, are seen to. A script with an address that the page has as
   * well is planned like that.
   */
  BuiltNode next() {
    listen();
    return take();
  }

  @JSBody(
      script =
          "var list_=this.queue,page_=this.page;"
              + "this.eyes.takeRecords().forEach(function(note_){var goal_=note_.target,made_;"
              + "if(note_.type=='childList')[].forEach.call(note_.addedNodes,function(node_){"
              + "list_.push({node:node_,home:goal_,next:note_.nextSibling})});"
              + "else if(note_.type=='characterData')list_.push({node:goal_});"
              + "else if((goal_==page_.body||goal_==page_.documentElement)&&(note_.attributeName=='class'"
              + "||!document.querySelector(goal_.localName).hasAttribute(note_.attributeName))){"
              + "made_=page_.createElement(goal_.localName);"
              + "made_.setAttribute(note_.attributeName,goal_.getAttribute(note_.attributeName));"
              + "list_.push({node:made_})}})")
  private native void listen();

  @JSBody(
      script =
          "var live_=this.live,item_,node_,home_,next_,name_,copy_;"
              + "while(item_=this.queue[0]){node_=item_.node;name_=node_.localName;"
              + "if(name_=='script'&&!live_.has(node_)&&this.isOpen(node_))return null;"
              + "this.queue.shift();copy_=live_.get(node_);"
              + "if(name_=='html'||name_=='body'){live_.set(node_,name_=='body'?this.body:null);"
              + "return {node:node_,home:null,next:null}}"
              + "if(node_==this.page.head)live_.set(node_,document.head);"
              + "else if(!item_.home){if(copy_)copy_.data=node_.data}"
              + "else{home_=live_.get(item_.home);next_=item_.next&&live_.get(item_.next);"
              + "if(!next_||next_.parentNode!=home_)next_=null;"
              + "if(live_.has(node_)){if(home_&&copy_)home_.insertBefore(copy_,next_)}"
              + "else{live_.set(node_,null);if(home_){"
              + "this.queue=[].filter.call(node_.childNodes,function(kid_){return live_.get(kid_)})"
              + ".map(function(kid_){return {node:kid_,home:node_}}).concat(this.queue);"
              + "if(name_=='script')[].some.call(this.parsed.scripts,function(twin_){"
              + "return twin_.getAttribute('src')==node_.getAttribute('src')"
              + "&&(node_.berthText=twin_.berthText)});"
              + "if(node_.type=='berth/noscript'){copy_=this.page.createElement('noscript');"
              + "copy_.textContent=node_.textContent;node_=copy_}"
              + "return {node:node_,home:home_,next:next_}}}}}return null")
  private native BuiltNode take();
}
