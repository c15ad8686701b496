package dev.berth.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.fakes.RouteMaps;
import dev.berth.bootstrap.rules.StorageRules;
import dev.berth.collections.Vec;
import dev.berth.routes.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers copy what the documentation shows. */
class ShownConfigurationsTest {
  private static final Pattern SAMPLE = Pattern.compile("(?s)```json\n(.*?)```");

  @ParameterizedTest
  @ValueSource(
      strings = {"reference/configuration.md", "guides/configuration.md", "guides/storage.md"})
  void everyConfigurationThatIsShownIsInOrder(String page) throws IOException {
    String text = Files.readString(Path.of("../docs", page));
    List<String> samples =
        SAMPLE.matcher(text).results().map(ShownConfigurationsTest::json).toList();

    assertThat(samples).isNotEmpty().allSatisfy(ShownConfigurationsTest::isInOrder);
  }

  private static String json(MatchResult sample) {
    return sample.group(1);
  }

  private static void isInOrder(String json) {
    Problems problems = new Problems("the sample");
    Circumstances test = new Circumstances("test", "AT", "de-AT");
    JsonValue merged = Overrides.merge(RouteMaps.json(json), test, problems);
    Settings settings = new Settings(merged, problems);
    Vec<String> languages = settings.languages("de-AT");
    settings.labels(languages);
    settings.flags();
    settings.services();
    settings.renewBeforeMillis();
    settings.timeoutMillis();
    StorageRules.of(merged, problems);

    assertThat(problems.found().size()).isZero();
    assertThat(merged.get(merged.get("storage") == null ? "labels" : "storage")).isNotNull();
  }
}
