package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.navigation.LinkClick;
import dev.berth.bootstrap.navigation.Navigator;

/** Clicks on links, made by a test. */
public final class HandMadeClicks {
  private final Navigator navigator;

  HandMadeClicks(Navigator navigator) {
    this.navigator = navigator;
  }

  /** Clicks a link; true when the click was taken over from the browser. */
  public boolean click(LinkClick click) {
    return !click.isLeft() && navigator.clicked(click.url());
  }

  /** Clicks a plain link to a URL, as a user does most of the time. */
  public boolean click(String url) {
    return click(new LinkClick(true, false, false, url));
  }
}
