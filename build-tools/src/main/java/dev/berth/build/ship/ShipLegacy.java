package dev.berth.build.ship;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes the bootstrap for old televisions, in ES5, with source maps and hashes; started by the
 * build. {@code bootstrap.js} becomes {@code bootstrap.legacy.js}, and a part such as {@code
 * bootstrap.host.js} becomes {@code bootstrap.legacy.host.js}, which is where the core looks for
 * it.
 */
public final class ShipLegacy {
  private static final String CORE = "bootstrap.js";

  private final LegacyKit kit;

  private ShipLegacy(LegacyKit kit) {
    this.kit = kit;
  }

  /**
   * Takes the folder of the {@link LegacyKit}, the names of the scripts with commas between, and
   * the paths that {@link ShipRequest} lists for the first of them.
   */
  public static void main(String[] arguments) throws IOException {
    ShipLegacy legacy = new ShipLegacy(new LegacyKit(Path.of(arguments[0])));
    ShipRequest first = ShipRequest.of(Arrays.copyOfRange(arguments, 2, arguments.length));
    for (String name : arguments[1].split(",")) {
      legacy.ship(first.beside(name));
    }
  }

  private void ship(ShipRequest request) throws IOException {
    String name = request.name();
    new Shipment(request, name.replace("bootstrap.", "bootstrap.legacy."))
        .send(
            ClosureMinifier.minifyForOldEngines(name, Files.readString(request.compiled())),
            "(function(){'use strict';var " + LegacyCalls.HOLDER + "=" + standIns(name),
            "})();");
  }

  /** The core has what stands in, and gives it to the parts with their script elements. */
  private String standIns(String name) throws IOException {
    return name.equals(CORE) ? "{};" + kit.script().code() : "document.currentScript.berthLegacy;";
  }
}
