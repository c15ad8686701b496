package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.lifecycle.Freezer;
import dev.berth.bootstrap.reclaim.Belongings;
import dev.berth.bootstrap.reclaim.LeftoverReport;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps pages in no browser, and notes it; there is an address, room, and nothing in the way. */
public final class ScriptedFreezer implements Freezer {
  private final Journal journal;
  private final Deque<String> obstacles = new ArrayDeque<>(List.of(""));
  private String place = "/";
  private int room = 3;
  private int count;

  public ScriptedFreezer(Journal journal) {
    this.journal = journal;
  }

  /** What is in the way the first time that it is asked for, the second time, and so on. */
  public void setObstacles(String... families) {
    obstacles.clear();
    obstacles.addAll(List.of(families));
  }

  public void setPlace(String url) {
    place = url;
  }

  public void setRoom(int pages) {
    room = pages;
  }

  @Override
  public Promise<Void> prepare() {
    journal.note("prepare to keep");
    return Promise.done();
  }

  @Override
  public String obstacle() {
    return obstacles.size() > 1 ? obstacles.remove() : obstacles.element();
  }

  @Override
  public String place() {
    return place;
  }

  @Override
  public void moved() {}

  @Override
  public int room() {
    return room;
  }

  @Override
  public Frozen freeze(Runnable emptying) {
    int number = ++count;
    journal.note("freeze " + number);
    emptying.run();
    return new Frozen() {
      @Override
      public Promise<Void> thaw() {
        journal.note("thaw " + number);
        return Promise.done();
      }

      @Override
      public void discard() {
        journal.note("discard " + number);
      }

      @Override
      public Belongings taken() {
        return new LeftoverReport();
      }
    };
  }
}
