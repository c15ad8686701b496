package dev.berth.bootstrap.browser.kinds;

import dev.berth.bootstrap.async.Clock;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.async.TimeLimit;
import dev.berth.bootstrap.browser.Callback;
import dev.berth.bootstrap.browser.NativeGlobals;
import dev.berth.bootstrap.kinds.FrameAddress;
import dev.berth.bootstrap.kinds.FrameHeight;
import dev.berth.bootstrap.kinds.Guest;
import dev.berth.bootstrap.kinds.GuestEntry;
import dev.berth.bootstrap.navigation.Address;

/** A page kept in a frame. */
public final class FrameGuest implements Guest {
  private final GuestFacts facts;
  private final FrameInspection inspection;
  private final Clock clock;
  private final GuestEntry entry;
  private final FrameAddress address;
  private Frame frame;
  private String shown = "";

  public FrameGuest(GuestFacts facts, FrameInspection inspection, Clock clock) {
    this.facts = facts;
    this.inspection = inspection;
    this.clock = clock;
    this.entry = facts.entry();
    this.address = new FrameAddress(entry.url());
  }

  /** A page may well count, or change, how often it is asked for: only its frame asks. */
  @Override
  public Promise<Void> prepare() {
    return Promise.done();
  }

  @Override
  public Promise<Void> show() {
    NativeGlobals natives = facts.natives();
    Promise<Void> loaded = new Promise<>();
    frame = Frame.create(facts.microFrontend().title(), facts.microFrontend().mounting().sandbox());
    follow("");
    frame.onTitle(text -> follow(text));
    natives.listen(frame, "load", Callback.of(() -> loaded.fulfil(null)));
    shown = wanted();
    frame.open(facts.outlet(), shown);
    fit();
    Frame.onResize(Callback.of(() -> fit()));
    GuestRoute.onTraverse(Callback.of(() -> move()));
    frame.askBeforeUnload();
    giveHooks();
    return TimeLimit.within(clock, entry.timeoutMillis(), loaded, entry.late())
        .then(done -> inspection.judge(frame), late -> inspection.report(late))
        .then(
            done -> {
              fit();
              frame.focus();
              return Promise.done();
            });
  }

  @Override
  public Promise<Void> adopt() {
    return Promise.done();
  }

  private void giveHooks() {
    Hooks hooks = Hooks.none();
    hooks.set(
        "update",
        context -> {
          move();
          return null;
        });
    hooks.give();
  }

  /** Names the frame for those who do not see it, and the page for everybody. */
  private void follow(String pageTitle) {
    String given = facts.microFrontend().title();
    Titles.set(pageTitle.isEmpty() ? given : pageTitle);
    frame.name(
        given.isEmpty() ? (pageTitle.isEmpty() ? facts.microFrontend().name() : pageTitle) : given);
  }

  private void fit() {
    int visible = Frame.visibleHeight();
    int above = frame.above();
    frame.setHeight(FrameHeight.of(visible, above, 0));
    frame.setHeight(FrameHeight.of(visible, above, frame.below()));
  }

  /** Goes where the address of the application leads, within the micro-frontend. */
  private void move() {
    String wanted = wanted();
    if (!wanted.equals(shown)) {
      shown = wanted;
      frame.replace(wanted);
    }
  }

  private String wanted() {
    Address here = GuestRoute.address();
    String rest = GuestRoute.rest();
    return rest == null ? shown : address.at(rest, here.query(), here.hash());
  }
}
