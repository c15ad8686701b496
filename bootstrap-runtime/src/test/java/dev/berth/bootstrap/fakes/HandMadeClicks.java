package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.navigation.LinkClick;
import dev.berth.bootstrap.navigation.LinkClicks;
import java.util.ArrayList;
import java.util.List;

/** Clicks on links, made by a test. */
public final class HandMadeClicks implements LinkClicks {
  private final List<Listener> listeners = new ArrayList<>();

  @Override
  public void observe(Listener listener) {
    listeners.add(listener);
  }

  /** Clicks a link; true when somebody took the click over from the browser. */
  public boolean click(LinkClick click) {
    return listeners.stream().filter(listener -> listener.clicked(click)).count() > 0;
  }

  /** Clicks a plain link to a URL, as a user does most of the time. */
  public boolean click(String url) {
    return click(new LinkClick(true, false, false, url));
  }
}
