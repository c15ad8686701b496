package dev.berth.build.ship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShipModuleTest {
  private static final String PROGRAM = "(()=>{var a=document.currentScript;window.berth=a})();\n";
  private static final Path API = Path.of("../bootstrap-runtime/src/main/java/dev/berth/bootstrap");

  @TempDir Path folder;

  @BeforeEach
  void shipsAScript() throws IOException {
    Files.writeString(
        folder.resolve("bootstrap.js"),
        "/*! Berth */\n" + PROGRAM + "//# sourceMappingURL=bootstrap.js.map\n");
    SourceMap map =
        new SourceMap(
            List.of(
                new SourceMap.Span(
                    new Position(1, 6),
                    new Position(1, 11),
                    new SourceMap.Origin("A.java", new Position(7, 0)))));
    Files.writeString(
        folder.resolve("bootstrap.js.map"), new SourceMapFile(List.of()).json("bootstrap.js", map));
  }

  @Test
  void theModuleIsTheSameProgramWithWhatStandsForItsElement() throws IOException {
    ship(10_000);

    assertThat(shipped("bootstrap.mjs").lines())
        .satisfiesExactly(
            head ->
                assertThat(head)
                    .startsWith("const berth_module_as_script=")
                    .endsWith("if(!window.berth)"),
            licence -> assertThat(licence).isEqualTo("/*! Berth */"),
            program ->
                assertThat(program)
                    .isEqualTo("(()=>{var a=berth_module_as_script;window.berth=a})();"),
            exports ->
                assertThat(exports)
                    .startsWith("export default window.berth;export const{start,lifecycle,")
                    .endsWith("}=window.berth;"),
            map -> assertThat(map).isEqualTo("//# sourceMappingURL=bootstrap.mjs.map"));
    assertThat(shipped("bootstrap.mjs.sri").strip())
        .isEqualTo(Shipment.integrity(shipped("bootstrap.mjs")));
  }

  @Test
  void itsMapLeadsWhereTheScriptsLeads() throws IOException {
    ship(10_000);

    SourceMap map = SourceMap.parse(shipped("bootstrap.mjs.map"));
    int column = shipped("bootstrap.mjs").lines().toList().get(2).indexOf("var a");
    assertThat(map.originOf(new Position(2, column)))
        .hasValue(new SourceMap.Origin("A.java", new Position(7, 0)));
  }

  @Test
  void aModuleOverItsBudgetIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ship(10))
        .withMessageContaining("bootstrap.mjs is");
  }

  private void ship(int budget) throws IOException {
    Path budgetFile = folder.resolve("budget.properties");
    Files.writeString(budgetFile, "bootstrap.mjs.brotli=" + budget);
    ShipModule.main(Stream.of(folder, budgetFile, API).map(Path::toString).toArray(String[]::new));
  }

  private String shipped(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
