package dev.berth.build.probe;

/** What an unrelated class and a record have in common. */
interface Named {
  String name();

  default String twice() {
    return name() + name();
  }
}
