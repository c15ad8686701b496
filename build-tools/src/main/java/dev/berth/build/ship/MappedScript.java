package dev.berth.build.ship;

/**
 * A generated script and the map back to its sources.
 *
 * @param code the script
 * @param map where its parts came from
 */
record MappedScript(String code, SourceMap map) {

  /** The same script between two texts. */
  MappedScript wrapped(String before, String after) {
    return new MappedScript(before + code + after, map.behind(before));
  }
}
