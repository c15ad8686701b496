package dev.berth.build.ship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.build.ship.SourceMap.Origin;
import dev.berth.build.ship.SourceMap.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceMapTest {
  private static final Origin JAVA = new Origin("dev/berth/a/A.java", at(41, 0));

  @Test
  void twoStepsBecomeOne() {
    SourceMap first = map(at(0, 10), at(0, 20), JAVA);
    SourceMap second = map(at(0, 3), at(0, 5), new Origin("first.js", at(0, 15)));

    assertThat(second.through(first).originOf(at(0, 4))).hasValue(JAVA);
  }

  @Test
  void whatTheFirstStepDoesNotKnowStaysUnknown() {
    SourceMap first = map(at(0, 10), at(0, 20), JAVA);
    SourceMap second = map(at(0, 3), at(0, 5), new Origin("first.js", at(0, 20)));

    assertThat(second.through(first).originOf(at(0, 4))).isEmpty();
  }

  @Test
  void aPrefixMovesColumnsOfTheFirstLineAndAllLines() {
    SourceMap moved = map(at(0, 3), at(1, 2), JAVA).behind("licence\n((");

    assertThat(moved.spans()).containsExactly(new Span(at(1, 5), at(2, 2), JAVA));
  }

  @Test
  void aMapSurvivesBeingWrittenAndRead() throws Exception {
    SourceMap map = map(at(0, 3), at(0, 5), JAVA);

    String json = new SourceMapFile(List.of()).json("bootstrap.js", map);

    assertThat(SourceMap.parse(json).originOf(at(0, 3))).hasValue(JAVA);
    assertThat(SourceMap.parse(json).originOf(at(0, 2))).isEmpty();
  }

  @Test
  void eachCharacterBelongsToThePackageItComesFromOrFollows() {
    SourceMap map =
        new SourceMap(
            List.of(
                new Span(at(0, 1), at(0, 3), JAVA),
                new Span(at(1, 0), at(1, 1), new Origin("org/teavm/x/T.java", at(0, 0)))));
    PackageOwnership ownership = new PackageOwnership(new MappedScript("(aa)\nb", map));

    assertThat(ownership.sizes())
        .isEqualTo(Map.of("dev.berth.a", 4, "runtime", 1, "unattributed", 1));
    assertThat(ownership.without("dev.berth.a")).isEqualTo("(b");
  }

  private static SourceMap map(Position start, Position end, Origin origin) {
    return new SourceMap(List.of(new Span(start, end, origin)));
  }

  private static Position at(int line, int column) {
    return new Position(line, column);
  }
}
