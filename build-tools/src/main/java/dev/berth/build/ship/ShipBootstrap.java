package dev.berth.build.ship;

import java.io.IOException;
import java.nio.file.Files;

/** Writes the bootstrap that ships, its source map and its hash; started by the build. */
public final class ShipBootstrap {
  private ShipBootstrap() {}

  /** Takes the paths that {@link ShipRequest} lists. */
  public static void main(String[] arguments) throws IOException {
    ShipRequest request = ShipRequest.of(arguments);
    new Shipment(request, request.name())
        .send(
            ClosureMinifier.minify(request.name(), Files.readString(request.compiled())),
            "(()=>{",
            "})();");
  }
}
