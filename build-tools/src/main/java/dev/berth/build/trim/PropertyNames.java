package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives fields and methods short names. Fields of unrelated classes share theirs, so that few names
 * come often, which compresses well.
 */
final class PropertyNames {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final TeavmScript script;
  private final ClassTable classes;
  private final Map<String, Integer> uses = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int mostFields;

  private PropertyNames(TeavmScript script, ClassTable classes) {
    this.script = script;
    this.classes = classes;
    for (Node property : Tree.all(script.body(), PropertyNames::isProperty)) {
      uses.merge(property.getString(), 1, Integer::sum);
    }
  }

  /** Renames all fields and all methods that JavaScript does not know by name. */
  static void shorten(TeavmScript script, ClassTable classes) {
    PropertyNames names = new PropertyNames(script, classes);
    names.reserveExposed();
    classes.known().forEach(names::nameFields);
    names.renamed.replace(JavaClass.MESSAGE, "message");
    names.nameMethods();
    Tree.visit(script.body(), names::rename);
  }

  private static boolean isProperty(Node node) {
    return node.isGetProp() || node.isStringKey() || node.isMemberFunctionDef();
  }

  private static boolean isOwn(String name) {
    return name.startsWith("$");
  }

  private void reserveExposed() {
    classes.methodNames().stream().filter(name -> !isOwn(name)).forEach(taken::add);
  }

  private void nameFields(JavaClass javaClass) {
    int position = javaClass.parent() == null ? 0 : javaClass.parent().allFields().size();
    for (String field : byUse(javaClass.fields().keySet())) {
      if (renamed.putIfAbsent(field, name(position++)) != null) {
        throw new UnexpectedShape("two classes have a field " + field);
      }
    }
    mostFields = Math.max(mostFields, position);
  }

  private void nameMethods() {
    int position = mostFields;
    Set<String> methods =
        classes.methodNames().stream()
            .filter(name -> isOwn(name) && uses.containsKey(name))
            .collect(Collectors.toSet());
    for (String method : byUse(methods)) {
      renamed.put(method, name(position++));
    }
  }

  private List<String> byUse(Set<String> names) {
    Comparator<String> byUse = Comparator.comparing(name -> -uses.getOrDefault(name, 0));
    return names.stream().sorted(byUse.thenComparing(Comparator.naturalOrder())).toList();
  }

  private String name(int position) {
    List<String> free =
        LETTERS.chars().mapToObj(Character::toString).filter(n -> !taken.contains(n)).toList();
    int size = free.size();
    return position < size
        ? free.get(position)
        : free.get(position / size - 1) + free.get(position % size);
  }

  private void rename(Node node) {
    if (isProperty(node) && renamed.containsKey(node.getString())) {
      node.setString(renamed.get(node.getString()));
    }
  }
}
