package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives constructors the parameters that all places with {@code new} have a value for. */
final class Creations {
  private Creations() {}

  static void giveArguments(TeavmScript script, ClassTable classes) {
    Map<String, List<Creation>> creations = new HashMap<>();
    for (Node node : Tree.all(script.body(), Node::isNew)) {
      Node type = node.getFirstChild();
      if (type.isName() && classes.find(type.getString()).isPresent()) {
        creations
            .computeIfAbsent(type.getString(), key -> new ArrayList<>())
            .add(new Creation(node));
      }
    }
    for (JavaClass javaClass : classes.classes()) {
      giveArguments(javaClass, creations.getOrDefault(javaClass.name(), List.of()));
    }
  }

  private static void giveArguments(JavaClass javaClass, List<Creation> creations) {
    List<String> fields = new ArrayList<>(javaClass.allFields().keySet());
    int before = -1;
    while (fields.size() != before && !creations.isEmpty()) {
      before = fields.size();
      for (Creation creation : creations) {
        creation.collect(fields);
        fields.retainAll(creation.fields());
      }
      if (!fields.isEmpty()) {
        fields.sort(java.util.Comparator.comparing(creations.get(0).fields()::indexOf));
      }
    }
    List<String> order = List.copyOf(fields);
    boolean canFollow = creations.stream().allMatch(creation -> creation.canFollow(order));
    if (!order.isEmpty() && !creations.isEmpty() && canFollow) {
      javaClass.parameters().addAll(order);
      creations.forEach(creation -> creation.fuse(order));
    }
  }
}
