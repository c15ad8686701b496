package dev.berth.bootstrap.browser.insertion;

import dev.berth.bootstrap.browser.NativeGlobals;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.Node;

/**
 * Gives a {@link ParsedStream} its text, always up to the end of a script, which then has to run.
 */
public final class PublishedStream implements WrittenStream {
  private NativeGlobals natives;
  private HTMLDocument parsed;
  private String url;
  private String encoding;
  private ParsedStream stream;
  private String ahead;
  private int point;

  @Override
  public void of(NativeGlobals natives, HTMLDocument parsed, String url, String encoding) {
    this.natives = natives;
    this.parsed = parsed;
    this.url = url;
    this.encoding = encoding;
  }

  @Override
  public void begin(Node body, JSObject inserted) {
    ParsedStream.clear(inserted, parsed);
    start("", body);
    stream.watch();
  }

  private void start(String text, Node body) {
    stream = ParsedStream.begin(parsed, body, natives.getEyes());
    ahead = text;
    point = 0;
  }

  @Override
  public Node catchUp(String text, Node script, Node body) {
    start(text, body);
    Node found = null;
    while (found == null && feed(ParsedStream.piece(ahead))) {
      found = stream.find(script);
    }
    stream.watch();
    return found;
  }

  @Override
  public void beginWithin(Node place) {
    start("<body>", place);
    feed(ahead.length());
    stream.watch();
  }

  @Override
  public void write(String text) {
    String masked = EntryMarkup.mask(text);
    ahead = ahead.substring(0, point) + masked + ahead.substring(point);
    point += masked.length();
  }

  @Override
  public int enter() {
    int outer = point;
    point = 0;
    return outer;
  }

  @Override
  public void leave(int outer) {
    point += outer;
  }

  @Override
  public void close() {
    feed(ahead.length());
    stream.close();
  }

  @Override
  public void map(Node node, Node copy) {
    stream.map(node, copy);
  }

  @Override
  public void mapContent(Node content, Node root) {
    stream.mapContent(content, root);
  }

  @Override
  public boolean isLive(Node node) {
    return stream.isLive(node);
  }

  @Override
  public boolean isWhole(Element node) {
    return stream.isWhole(node);
  }

  @Override
  public BuiltNode next(boolean all) {
    BuiltNode built = stream.next();
    while (built == null && feed(ParsedStream.piece(all ? ahead : ahead.substring(0, point)))) {
      built = stream.next();
    }
    return built;
  }

  /** Has that much of the text read; false when it is nothing. */
  private boolean feed(int length) {
    if (length == 0) {
      return false;
    }
    String text = ahead.substring(0, length);
    ahead = ahead.substring(length);
    point = Math.max(0, point - length);
    stream.feed(text, natives.getTrusted().createHTML(text));
    EntryMarkup.adapt(stream.document(), url, encoding);
    return true;
  }
}
