package dev.berth.build.trim;

/** Stops the build because TeaVM's script is not what this step knows how to trim. */
final class UnexpectedShape extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  UnexpectedShape(String difference) {
    super(
        "TeaVM's script cannot be trimmed: "
            + difference
            + ". The trimming knows TeaVM 0.15.0 with <minifying>false</minifying>; see the"
            + " documentation of dev.berth.build.trim for what a program must do without.");
  }
}
