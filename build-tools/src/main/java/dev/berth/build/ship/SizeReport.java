package dev.berth.build.ship;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a shipped script weighs, and what each package adds to it: the compressed size with it minus
 * the compressed size without it.
 *
 * @param total the whole script
 * @param packages each package, the dearest first
 */
record SizeReport(Row total, List<Row> packages) {

  /** One line of the table, in bytes. */
  record Row(String name, int raw, int gzip, int brotli) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%-42s %8d %8d %8d", name, raw, gzip, brotli);
    }
  }

  /** What it weighs as a whole; the packages weigh as in the modern script of the same sources. */
  static SizeReport ofWhole(MappedScript script) {
    return new SizeReport(measured("total", script.code()), List.of());
  }

  static SizeReport of(MappedScript script) {
    Row total = measured("total", script.code());
    PackageOwnership ownership = new PackageOwnership(script);
    List<Row> packages = new ArrayList<>();
    ownership
        .sizes()
        .forEach((owner, raw) -> packages.add(added(total, owner, ownership.without(owner))));
    packages.sort(Comparator.comparingInt(Row::brotli).reversed());
    return new SizeReport(total, List.copyOf(packages));
  }

  /** The names of the packages that cost most. */
  String dearest(int count) {
    return packages.stream()
        .limit(count)
        .map(row -> row.name() + " " + row.brotli())
        .collect(Collectors.joining(", "));
  }

  /** The table that the build prints. */
  String table() {
    String head = String.format(Locale.ROOT, "%-42s %8s %8s %8s", "bytes", "raw", "gzip", "brotli");
    return Stream.concat(Stream.of(head, total.toString()), packages.stream().map(Row::toString))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Row added(Row total, String owner, String codeWithout) {
    Row rest = measured(owner, codeWithout);
    return new Row(owner, total.raw - rest.raw, total.gzip - rest.gzip, total.brotli - rest.brotli);
  }

  private static Row measured(String name, String code) {
    byte[] bytes = code.getBytes(StandardCharsets.UTF_8);
    return new Row(
        name, bytes.length, Compression.GZIP.sizeOf(bytes), Compression.BROTLI.sizeOf(bytes));
  }
}
