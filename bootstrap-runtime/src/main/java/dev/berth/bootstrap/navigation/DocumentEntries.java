package dev.berth.bootstrap.navigation;

import dev.berth.collections.Vec;

/**
 * Which history entries belong to the document that is shown, as its scripts see documents: those
 * from the entry that it came with up to the one that the next document came with. Among them a
 * page goes back and forward by itself; beyond them a browser loads another document.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/browsing-the-web.html">HTML, navigation and
 *     session history</a>
 */
final class DocumentEntries {
  private final AddressBar bar;

  /** In the order of their entries. */
  private Vec<Document> documents = new Vec<>();

  private Document shown;

  DocumentEntries(AddressBar bar) {
    this.bar = bar;
  }

  /** Whether the entry of now belongs to another document than the one that is shown. */
  boolean haveLeft() {
    return documentAt(bar.place()) != shown;
  }

  /** A document comes at the entry of now. One that is followed to may have been there before. */
  void arrive(Visit.Action action) {
    int place = bar.place();
    Document known = documentAt(place);
    if (known == null || action == Visit.Action.PUSH || action == Visit.Action.REPLACE) {
      shown = new Document(place, bar.keyAt(place));
      insert(action == Visit.Action.PUSH);
    } else {
      shown = known;
    }
  }

  /** An entry that was added is the last one. */
  private void insert(boolean last) {
    Vec<Document> others = documents;
    documents = new Vec<>();
    int next = 0;
    while (next < others.size() && others.get(next).first < shown.first) {
      documents.add(others.get(next++));
    }
    documents.add(shown);
    for (; next < others.size() && !last; next++) {
      if (others.get(next).first > shown.first) {
        documents.add(others.get(next));
      }
    }
  }

  /** Null for the entries from before this page was loaded. */
  private Document documentAt(int place) {
    Document found = null;
    for (int i = 0; i < documents.size() && documents.get(i).first <= place; i++) {
      if (documents.get(i).key.equals(bar.keyAt(documents.get(i).first))) {
        found = documents.get(i);
      }
    }
    return found;
  }

  /**
   * A document.
   *
   * @param first the place of the entry that it came with
   * @param key that of this entry: a page that adds one after going back ends all those behind it
   */
  private record Document(int first, String key) {}
}
