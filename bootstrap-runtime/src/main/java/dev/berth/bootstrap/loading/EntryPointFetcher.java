package dev.berth.bootstrap.loading;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;

/** Brings an entry point over the network. */
public interface EntryPointFetcher {
  /**
   * Fetches once.
   *
   * @param url root-relative or absolute
   * @param integrity Subresource Integrity metadata that the body must match, or an empty text
   * @return any HTTP answer; rejected only when there was none, or its body failed the integrity
   */
  Promise<FetchedEntry> fetch(String url, String integrity, Cancellation cancellation);
}
