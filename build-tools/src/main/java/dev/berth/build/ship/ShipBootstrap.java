package dev.berth.build.ship;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Writes the bootstrap that ships, its source map and its hash; started by the build. */
public final class ShipBootstrap {
  private final ShipRequest request;

  private ShipBootstrap(ShipRequest request) {
    this.request = request;
  }

  /** Takes the paths that {@link ShipRequest} lists. */
  public static void main(String[] arguments) throws IOException {
    new ShipBootstrap(ShipRequest.of(arguments)).ship();
  }

  private void ship() throws IOException {
    MappedScript script = minified();
    String name = request.name();
    write(name, script.code());
    write(name + ".map", new SourceMapFile(request.sourceRoots()).json(name, script.map()));
    write(name + ".sri", integrity(script.code()) + "\n");
    weigh(script);
  }

  private MappedScript minified() throws IOException {
    Path compiled = request.compiled();
    SourceMap javaLines =
        SourceMap.parse(Files.readString(compiled.resolveSibling(compiled.getFileName() + ".map")));
    MappedScript minified =
        ClosureMinifier.minify(compiled.getFileName().toString(), Files.readString(compiled));
    return new MappedScript(minified.code(), minified.map().through(javaLines))
        .wrapped(licence() + "(()=>{", "})();\n//# sourceMappingURL=" + request.name() + ".map\n");
  }

  private String licence() {
    return "/*! Berth " + request.version() + " | Apache-2.0 */\n";
  }

  private void weigh(MappedScript script) throws IOException {
    SizeReport report = SizeReport.of(script);
    SizeBudget budget = SizeBudget.read(request.sizeBudget(), request.name());
    String text = report.table() + budget.remaining(report) + "\n";
    Files.writeString(request.sizeReport(), text);
    System.out.print(text);
    budget.demand(report);
  }

  private void write(String name, String content) throws IOException {
    Files.createDirectories(request.outputDirectory());
    Files.writeString(request.outputDirectory().resolve(name), content);
  }

  static String integrity(String code) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-384").digest(code.getBytes(StandardCharsets.UTF_8));
      return "sha384-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-384", e);
    }
  }
}
