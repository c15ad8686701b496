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

  /**
   * Whether the link leads to a place within the page that is shown. A link that is a mere fragment
   * does so whatever the page's base URL makes of it.
   *
   * @param target where the link leads; null for another origin
   */
  boolean staysInPage(LinkClick click, Address target) {
    return click.href().startsWith("#")
        || target != null
            && !target.hash().isEmpty()
            && target.withoutHash().equals(bar.current().withoutHash());
  }
}
