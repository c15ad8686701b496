package dev.berth.bootstrap.platform;

/** What a device's shop wants of an application whose user goes back from its first page. */
public enum ExitManners {
  /** The user is asked, then it ends. */
  ASKS,
  /** It ends, or the device asks by itself. */
  GOES,
  /** It stays: a page cannot end itself there. */
  STAYS
}
