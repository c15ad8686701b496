package dev.berth.bootstrap.navigation;

/** Decides which clicks on links the shell takes over from the browser. */
final class LinkPolicy {
  /** What becomes of a click. */
  enum Decision {
    /** The browser, or whoever prevented it, does what it always does. */
    LEAVE,
    /** A place within the page that is shown. */
    JUMP,
    /** Another place of this application. */
    VISIT
  }

  private final AddressBar bar;

  LinkPolicy(AddressBar bar) {
    this.bar = bar;
  }

  /**
   * Decides about a click.
   *
   * @param target where the link leads; null for another origin
   * @param known the application has a route there
   */
  Decision decide(LinkClick click, Address target, boolean known) {
    if (!click.plain() || click.handled() || click.opensElsewhere()) {
      return Decision.LEAVE;
    }
    if (click.href().startsWith("#") || isWithinPage(target)) {
      return Decision.JUMP;
    }
    return target != null && known ? Decision.VISIT : Decision.LEAVE;
  }

  private boolean isWithinPage(Address target) {
    return target != null
        && !target.hash().isEmpty()
        && target.withoutHash().equals(bar.current().withoutHash());
  }
}
