package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.navigation.Address;
import dev.berth.bootstrap.navigation.AddressBar;
import dev.berth.bootstrap.navigation.HistoryState;
import java.util.ArrayList;
import java.util.List;

/** The history of one tab at {@code https://shop.example}, with its back and forward buttons. */
public final class TabHistory implements AddressBar {
  private static final String ORIGIN = "https://shop.example";

  private final List<Address> entries = new ArrayList<>();
  private final List<String> keys = new ArrayList<>(List.of("key 0"));
  private final List<String> left = new ArrayList<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private HistoryState state;
  private int at;
  private int reloads;
  private int pushes;
  private boolean hidden;

  public TabHistory(String url) {
    entries.add(Address.of(url));
  }

  /** The URLs of the entries, the oldest first. */
  public List<String> urls() {
    return entries.stream().map(Address::url).toList();
  }

  public String url() {
    return current().url();
  }

  /** What was kept with the entry that was written last. */
  public HistoryState state() {
    return state;
  }

  /** Where the user was sent out of the application. */
  public List<String> leftFor() {
    return left;
  }

  public boolean canGoBack() {
    return at > 0;
  }

  public boolean canGoForward() {
    return at < entries.size() - 1;
  }

  public void back() {
    traverse(-1);
  }

  public void forward() {
    traverse(1);
  }

  private void traverse(int steps) {
    at += steps;
    List.copyOf(listeners).forEach(Runnable::run);
  }

  @Override
  public Address current() {
    return entries.get(at);
  }

  @Override
  public Promise<Void> adopt(String history) {
    return Promise.done();
  }

  @Override
  public int place() {
    return hidden ? -1 : at;
  }

  @Override
  public String keyAt(int place) {
    return hidden || place >= keys.size() ? "" : keys.get(place);
  }

  /** From now on it does not tell which of its entries is that of now, as old browsers do not. */
  public void hidePlaces() {
    hidden = true;
  }

  @Override
  public Address resolve(String url) {
    if (url.startsWith("/")) {
      return Address.of(url);
    }
    return url.startsWith(ORIGIN + "/") ? Address.of(url.substring(ORIGIN.length())) : null;
  }

  @Override
  public void push(Address address, HistoryState kept) {
    entries.subList(++at, entries.size()).clear();
    entries.add(address);
    keys.subList(at, keys.size()).clear();
    keys.add("key " + ++pushes);
    state = kept;
  }

  @Override
  public void replace(Address address, HistoryState kept) {
    entries.set(at, address);
    state = kept;
  }

  @Override
  public void reload() {
    reloads++;
  }

  /** How often the page was loaded anew. */
  public int reloads() {
    return reloads;
  }

  @Override
  public void leaveTo(String url) {
    left.add(url);
  }

  @Override
  public void onTraverse(Runnable listener) {
    listeners.add(listener);
  }
}
