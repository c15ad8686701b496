package dev.berth.bootstrap.navigation;

/** Decides which clicks on links the shell takes over from the browser. */
final class LinkPolicy {
  private final AddressBar bar;

  LinkPolicy(AddressBar bar) {
    this.bar = bar;
  }

  /** Whether the click is left to the browser, or to whoever has handled it. */
  boolean leaves(LinkClick click) {
    return !click.plain() || click.handled() || click.opensElsewhere();
  }

  /** Whether the link leads to a place within the page that is shown, as a browser sees it. */
  boolean staysInPage(Address target) {
    return !target.hash().isEmpty() && target.withoutHash().equals(bar.current().withoutHash());
  }
}
