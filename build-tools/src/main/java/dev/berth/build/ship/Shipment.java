package dev.berth.build.ship;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A script on its way out: with its licence, its source map and its hash, and weighed.
 *
 * @param request where it goes
 * @param name its file name
 */
record Shipment(ShipRequest request, String name) {

  /** Writes it, between two texts that make a program of it. */
  void send(MappedScript minified, String before, String after) throws IOException {
    Path compiled = request.compiled();
    SourceMap javaLines =
        SourceMap.parse(Files.readString(compiled.resolveSibling(compiled.getFileName() + ".map")));
    write(
        new MappedScript(minified.code(), minified.map().through(javaLines))
            .wrapped(licence() + before, after + "\n//# sourceMappingURL=" + name + ".map\n"));
  }

  private void write(MappedScript script) throws IOException {
    write(name, script.code());
    write(name + ".map", new SourceMapFile(request.sourceRoots()).json(name, script.map()));
    write(name + ".sri", integrity(script.code()) + "\n");
    weigh(script);
  }

  private String licence() {
    return "/*! Berth " + request.version() + " | Apache-2.0 */\n";
  }

  private void weigh(MappedScript script) throws IOException {
    boolean isModern = name.equals(request.name());
    SizeReport report = isModern ? SizeReport.of(script) : SizeReport.ofWhole(script);
    SizeBudget budget = SizeBudget.read(request.sizeBudget(), name);
    String text = report.table() + budget.remaining(report) + "\n";
    Files.writeString(request.sizeReport(), text);
    System.out.print(text);
    budget.demand(report);
  }

  private void write(String file, String content) throws IOException {
    Files.createDirectories(request.outputDirectory());
    Files.writeString(request.outputDirectory().resolve(file), content);
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
