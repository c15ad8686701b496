package dev.berth.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VecTest {
  @Test
  void valuesStayInTheOrderInWhichTheyCame() {
    Vec<Integer> vec = new Vec<>();
    for (int i = 0; i < 100; i++) {
      vec.add(i);
    }

    assertThat(vec.size()).isEqualTo(100);
    assertThat(vec.get(0)).isZero();
    assertThat(vec.get(57)).isEqualTo(57);
    assertThat(vec.last()).isEqualTo(99);
  }

  @Test
  void removingMovesThoseBehindUp() {
    Vec<String> vec = Vec.of("a", "b", "c", "d");

    vec.removeAt(1);
    vec.removeAt(2);

    assertThat(listOf(vec)).containsExactly("a", "c");
  }

  @Test
  void settingReplacesOneValue() {
    Vec<String> vec = Vec.of("a", "b");

    vec.set(1, "z");

    assertThat(listOf(vec)).containsExactly("a", "z");
  }

  @Test
  void aClearedVecIsEmptyAndCanBeFilledAgain() {
    Vec<String> vec = Vec.of("a", "b", "c", "d", "e");

    vec.clear();
    vec.add("f");

    assertThat(listOf(vec)).containsExactly("f");
  }

  @Test
  void equalValuesAreFound() {
    Vec<String> vec = Vec.of("a", "b");

    assertThat(vec.contains(new String("b"))).isTrue();
    assertThat(vec.contains("c")).isFalse();
  }

  private static List<String> listOf(Vec<String> vec) {
    List<String> list = new ArrayList<>();
    for (int i = 0; i < vec.size(); i++) {
      list.add(vec.get(i));
    }
    return list;
  }
}
