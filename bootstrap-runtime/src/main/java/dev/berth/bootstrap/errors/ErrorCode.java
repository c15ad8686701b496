package dev.berth.bootstrap.errors;

/** The names by which failures are known to users; the reference explains each. */
public final class ErrorCode {
  public static final String ROUTE_MAP_UNREACHABLE = "ROUTE_MAP_UNREACHABLE";
  public static final String ROUTE_MAP_INVALID = "ROUTE_MAP_INVALID";
  public static final String CONFIG_INVALID = "CONFIG_INVALID";
  public static final String NO_ROUTE = "NO_ROUTE";
  public static final String REDIRECT_LOOP = "REDIRECT_LOOP";
  public static final String ENTRY_UNREACHABLE = "ENTRY_UNREACHABLE";
  public static final String ENTRY_TIMEOUT = "ENTRY_TIMEOUT";
  public static final String ENTRY_INVALID = "ENTRY_INVALID";
  public static final String ENTRY_FORBIDDEN = "ENTRY_FORBIDDEN";
  public static final String INTEGRITY_MISMATCH = "INTEGRITY_MISMATCH";
  public static final String SCRIPT_FAILED = "SCRIPT_FAILED";
  public static final String STYLE_FAILED = "STYLE_FAILED";
  public static final String LIFECYCLE_FAILED = "LIFECYCLE_FAILED";
  public static final String LIFECYCLE_TIMEOUT = "LIFECYCLE_TIMEOUT";
  public static final String NAVIGATION_SUPERSEDED = "NAVIGATION_SUPERSEDED";
  public static final String NAVIGATION_REFUSED = "NAVIGATION_REFUSED";
  public static final String SESSION_EXPIRED = "SESSION_EXPIRED";
  public static final String STORAGE_FULL = "STORAGE_FULL";
  public static final String STORAGE_INVALID = "STORAGE_INVALID";
  public static final String STORAGE_UNAVAILABLE = "STORAGE_UNAVAILABLE";
  public static final String FILE_NOT_FOUND = "FILE_NOT_FOUND";
  public static final String PLATFORM_UNSUPPORTED = "PLATFORM_UNSUPPORTED";

  /** A call of {@code window.berth} with arguments that make no sense. */
  public static final String API_MISUSE = "API_MISUSE";

  /** A defect of the bootstrap; never expected. */
  public static final String INTERNAL = "INTERNAL";

  private ErrorCode() {}
}
