package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives constructors the parameters that all places with {@code new} have a value for. */
final class Creations {
  private final Map<String, List<Creation>> byClass = new HashMap<>();

  private Creations(TeavmScript script) {
    for (Node node : Tree.all(script.body(), Node::isNew)) {
      String type = Tree.nameOf(node.getFirstChild());
      byClass.computeIfAbsent(type, key -> new ArrayList<>()).add(new Creation(node));
    }
  }

  static void giveArguments(TeavmScript script, ClassTable classes) {
    Creations creations = new Creations(script);
    for (JavaClass javaClass : classes.classes()) {
      if (creations.byClass.containsKey(javaClass.name())) {
        giveArguments(javaClass, creations.byClass.get(javaClass.name()));
      }
    }
  }

  private static void giveArguments(JavaClass javaClass, List<Creation> creations) {
    List<String> order = commonFields(javaClass, creations);
    boolean canFollow = creations.stream().allMatch(creation -> creation.canFollow(order));
    javaClass.createdAt(creations.get(0).node());
    if (!order.isEmpty() && canFollow) {
      javaClass.parameters().addAll(order);
      creations.forEach(creation -> creation.fuse(order));
    }
  }

  /** The fields that all creations set, in the order of the first. */
  private static List<String> commonFields(JavaClass javaClass, List<Creation> creations) {
    List<String> fields = new ArrayList<>(javaClass.allFields().keySet());
    int before;
    do {
      before = fields.size();
      for (Creation creation : creations) {
        creation.collect(fields);
        fields.retainAll(creation.fields());
      }
    } while (fields.size() < before);
    fields.sort(Comparator.comparing(creations.get(0).fields()::indexOf));
    return fields;
  }
}
