package dev.berth.bootstrap.platform;

/** The device that the application runs on. Each kind of device has its adapter. */
public interface Platform {
  /** {@code browser}, later {@code tizen}, {@code webos} and others. */
  String name();

  /** {@code desktop}, {@code mobile} or {@code tv}. */
  String kind();

  /** The device in words, for a log: engine, screen, language. */
  DeviceInfo info();
}
