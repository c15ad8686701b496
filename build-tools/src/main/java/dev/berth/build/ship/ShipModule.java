package dev.berth.build.ship;

import dev.berth.build.api.DeclareApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the ES module of the script that ships, with its source map and its hash; started by the
 * build. It is the same program, told what no module can find out by itself: which script it is.
 */
public final class ShipModule {
  private static final String SCRIPT = "bootstrap.js";
  private static final String MODULE = "bootstrap.mjs";
  private static final int FIRST_SOURCE_ROOT = 3;

  /** How a classic script finds its element, and as many letters for the source map's sake. */
  private static final String ELEMENT = "document.currentScript";

  private static final String STAND_IN = "berth_module_as_script";

  /**
   * The nonce of the page is the same at every script. A page that has a bootstrap already, such as
   * one whose micro-frontend imports the module, keeps it.
   */
  private static final String HEAD =
      "const "
          + STAND_IN
          + "=(e=>({src:import.meta.url.replace(/\\.mjs(?=[?#]|$)/,'.js'),nonce:e&&e.nonce,"
          + "dataset:{start:'manual'},getAttribute:n=>n=='src'?import.meta.url:e&&e.getAttribute(n)"
          + "}))(document.querySelector('script[nonce]'));if(!window.berth)\n";

  private final Path folder;

  private ShipModule(Path folder) {
    this.folder = folder;
  }

  /**
   * Ships it.
   *
   * @param arguments the folder with the script that ships, the size budget, the sources of the
   *     package {@code dev.berth.bootstrap}, then the source roots that the map should carry
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < FIRST_SOURCE_ROOT) {
      throw new IllegalArgumentException(
          "Expected: folder, size budget, API sources, source roots. Got: "
              + String.join(" ", arguments));
    }
    ShipModule shipping = new ShipModule(Path.of(arguments[0]));
    MappedScript module = shipping.module(DeclareApi.methods(Path.of(arguments[2])));
    shipping.write(module, Arrays.stream(arguments).skip(FIRST_SOURCE_ROOT).map(Path::of).toList());
    SizeReport report = SizeReport.of(module);
    SizeBudget budget = SizeBudget.read(Path.of(arguments[1]), MODULE);
    System.out.println(report.total() + "\n" + budget.remaining(report));
    budget.demand(report);
  }

  private MappedScript module(List<String> exports) throws IOException {
    String script = Files.readString(folder.resolve(SCRIPT));
    String program = script.substring(0, script.lastIndexOf("//#")).replace(ELEMENT, STAND_IN);
    SourceMap map = SourceMap.parse(Files.readString(folder.resolve(SCRIPT + ".map")));
    return new MappedScript(program, map).wrapped(HEAD, tail(exports));
  }

  private static String tail(List<String> exports) {
    return "export default window.berth;export const{"
        + String.join(",", exports)
        + "}=window.berth;\n//# sourceMappingURL="
        + MODULE
        + ".map\n";
  }

  private void write(MappedScript module, List<Path> sourceRoots) throws IOException {
    Files.writeString(folder.resolve(MODULE), module.code());
    Files.writeString(
        folder.resolve(MODULE + ".map"), new SourceMapFile(sourceRoots).json(MODULE, module.map()));
    Files.writeString(folder.resolve(MODULE + ".sri"), Shipment.integrity(module.code()) + "\n");
  }
}
