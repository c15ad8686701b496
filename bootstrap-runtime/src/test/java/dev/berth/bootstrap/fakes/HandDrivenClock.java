package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A clock that moves only when a test moves it. */
public final class HandDrivenClock implements Clock {
  private final List<Alarm> alarms = new ArrayList<>();
  private double now = 1_000_000;

  @Override
  public double now() {
    return now;
  }

  /** Always in the middle. */
  @Override
  public double chance() {
    return 0.5;
  }

  @Override
  public Runnable after(int millis, Runnable task) {
    Alarm alarm = new Alarm(now + millis, task);
    alarms.add(alarm);
    return () -> alarms.remove(alarm);
  }

  /** Lets time pass; what falls due runs at its time, in order. */
  public void advance(int millis) {
    double until = now + millis;
    for (Optional<Alarm> next = dueBy(until); next.isPresent(); next = dueBy(until)) {
      alarms.remove(next.get());
      now = next.get().due;
      next.get().task.run();
    }
    now = until;
  }

  /** How many tasks still wait for their time. */
  public int waiting() {
    return alarms.size();
  }

  private Optional<Alarm> dueBy(double until) {
    return alarms.stream()
        .filter(alarm -> alarm.due <= until)
        .min(Comparator.comparingDouble(alarm -> alarm.due));
  }

  /** Compared by identity: two alarms may be alike. */
  private static final class Alarm {
    private final double due;
    private final Runnable task;

    Alarm(double due, Runnable task) {
      this.due = due;
      this.task = task;
    }
  }
}
