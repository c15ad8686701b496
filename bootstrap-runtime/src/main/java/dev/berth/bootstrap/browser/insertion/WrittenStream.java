package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.Node;

/**
 * What {@code bootstrap.writing.js} offers to the bootstrap: a parser that gets the page piece by
 * piece, with what scripts write in between, and tells what it builds.
 */
public interface WrittenStream extends JSObject {
  /** Reads pages like this one; see {@link EntrySource}. */
  void of(NativeGlobals natives, HTMLDocument parsed, String url, String encoding);

  /**
   * Begins with nothing, in the place of a page. Takes out of the head what has come from that, and
   * out of the page the scripts that its parser has waited for.
   *
   * @param body what stands for the body in the page
   * @param inserted the set of the nodes that came from the page
   */
  void begin(Node body, JSObject inserted);

  /**
   * Begins with a page, and reads it up to the end of a script.
   *
   * @param script as it stands in the page that was parsed whole
   * @return that script; null when it does not come to it
   */
  Node catchUp(String text, Node script, Node body);

  /** Begins in the middle of a body, with nothing else to read. */
  void beginWithin(Node place);

  /** Puts a text to where it reads, in front of what it has not read yet. */
  void write(String text);

  /**
   * A script runs whose text goes in front of everything.
   *
   * @return for {@link #leave}
   */
  int enter();

  /** It is done; behind what it wrote stands what the script around it wrote. */
  void leave(int outer);

  /** There is no more text: the rest is read as it is. */
  void close();

  /** Tells which node of the page a node is. */
  void map(Node node, Node copy);

  /** Tells where the content of a template goes. */
  void mapContent(Node content, Node root);

  /** Whether what is in a node of the page is there for scripts to run. */
  boolean isLive(Node node);

  /** Whether an element is complete, and goes in one piece with its text. */
  boolean isWhole(Element node);

  /**
   * The next node to insert; null when it waits for text.
   *
   * @param all it may read on after what scripts have written
   */
  BuiltNode next(boolean all);
}
