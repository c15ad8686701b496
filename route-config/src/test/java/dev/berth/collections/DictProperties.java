package dev.berth.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares Dict with the map of the JDK that it stands in for. */
class DictProperties {
  /** One step: a name is given a value, or forgotten when the value is negative. */
  record Step(String key, int value) {}

  @Property
  void behavesLikeALinkedHashMap(@ForAll("steps") List<Step> steps) {
    Dict<Integer> dict = new Dict<>();
    Map<String, Integer> model = new LinkedHashMap<>();
    for (Step step : steps) {
      apply(step, dict, model);
      assertThat(dict.get(step.key())).isEqualTo(model.get(step.key()));
      assertThat(dict.has(step.key())).isEqualTo(model.containsKey(step.key()));
    }

    assertThat(entriesOf(dict)).isEqualTo(new ArrayList<>(model.entrySet()));
    assertThat(dict.keys().size()).isEqualTo(model.size());
  }

  /** "Aa" and "BB" have the same hash, and so has every text made of them. */
  @Property
  void textsOfTheSameHashAreToldApart(@ForAll("collisions") List<String> keys) {
    Dict<String> dict = new Dict<>();
    keys.forEach(key -> dict.put(key, key + "!"));

    assertThat(keys).allSatisfy(key -> assertThat(dict.get(key)).isEqualTo(key + "!"));
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<String> keys = Arbitraries.strings().withChars("ab_").ofMaxLength(3);
    Arbitrary<Integer> values = Arbitraries.integers().between(-3, 9);
    return Combinators.combine(keys, values).as(Step::new).list().ofMaxSize(120);
  }

  @Provide
  Arbitrary<List<String>> collisions() {
    Arbitrary<String> halves = Arbitraries.of("Aa", "BB");
    return halves.list().ofSize(5).map(list -> String.join("", list)).list().ofMaxSize(20);
  }

  private static void apply(Step step, Dict<Integer> dict, Map<String, Integer> model) {
    if (step.value() < 0) {
      dict.remove(step.key());
      model.remove(step.key());
    } else {
      dict.put(step.key(), step.value());
      model.put(step.key(), step.value());
    }
  }

  private static List<Map.Entry<String, Integer>> entriesOf(Dict<Integer> dict) {
    List<Map.Entry<String, Integer>> entries = new ArrayList<>();
    for (int i = 0; i < dict.size(); i++) {
      entries.add(Map.entry(dict.keyAt(i), dict.valueAt(i)));
    }
    return entries;
  }
}
