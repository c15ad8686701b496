package dev.berth.bootstrap.parts;

import dev.berth.bootstrap.api.PrefetchApi;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.browser.ownership.Owners;
import dev.berth.bootstrap.navigation.Navigator;
import org.teavm.jso.JSObject;

/** The core as {@code bootstrap.prefetch.js} calls it. */
public final class PublishedPrefetch implements PrefetchApi {
  private final Navigator navigator;
  private final NativeGlobals natives;
  private final Owners owners;

  public PublishedPrefetch(Navigator navigator, NativeGlobals natives, Owners owners) {
    this.navigator = navigator;
    this.natives = natives;
    this.owners = owners;
  }

  @Override
  public String wayOf(String url) {
    return navigator.prefetching(url);
  }

  @Override
  public void fetch(String url) {
    navigator.prefetch(url);
  }

  @Override
  public void fetchIdle() {
    navigator.prefetchIdle();
  }

  @Override
  public JSObject getNatives() {
    return natives;
  }

  @Override
  public JSObject getOwners() {
    return owners;
  }
}
