package dev.berth.build.trim;

import com.google.javascript.rhino.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The classes of a program, taken out of the tables that TeaVM's script builds them from. */
final class ClassTable {
  private static final String TABLE = "$rt_metadata";
  private static final String PACKAGES = "$rt_packages";
  private static final int COLUMNS_BEHIND_THE_PARENT = 5;

  private final Map<String, JavaClass> classes = new LinkedHashMap<>();

  /** All classes of the table, whether the program needs them or not. */
  private final List<JavaClass> known = new ArrayList<>();

  /** The names of all methods, whether their classes are needed or not. */
  private final Set<String> methodNames = new LinkedHashSet<>();

  private ClassTable() {}

  /** Reads the tables and removes them from the script. */
  static ClassTable takenFrom(TeavmScript script) {
    ClassTable table = new ClassTable();
    for (Node statement : script.statements()) {
      if (isCallOf(statement, TABLE)) {
        table.readRows(statement.getFirstChild().getSecondChild());
        statement.detach();
      } else if (isCallOf(statement, PACKAGES)) {
        statement.detach();
      }
    }
    if (table.classes.isEmpty()) {
      throw new UnexpectedShape("it has no class table " + TABLE);
    }
    ExposedMembers.moveInto(table, script);
    Constructors.moveInto(table, script);
    return table;
  }

  private static boolean isCallOf(Node statement, String function) {
    return statement.isExprResult() && Tree.isCallOf(statement.getFirstChild(), function);
  }

  Collection<JavaClass> classes() {
    return classes.values();
  }

  List<JavaClass> known() {
    return known;
  }

  Set<String> methodNames() {
    return methodNames;
  }

  Optional<JavaClass> find(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  JavaClass named(String name) {
    return find(name).orElseThrow(() -> new UnexpectedShape("there is no class " + name));
  }

  /** Forgets all classes but those of the given names. */
  void retain(Collection<String> names) {
    classes.keySet().retainAll(names);
  }

  private void readRows(Node table) {
    Iterator<Node> cells = TeavmScript.children(table).iterator();
    while (cells.hasNext()) {
      readRow(cells);
    }
  }

  private void readRow(Iterator<Node> cells) {
    Node origin = cells.next();
    String name = Tree.nameOf(origin);
    if (name.isEmpty()) {
      throw new UnexpectedShape("a class in its table has no name");
    }
    if (!isZero(cells.next())) {
      throw new UnexpectedShape("the program asks for the name of class " + name);
    }
    Node parent = cells.next();
    List<Node> rest = Stream.generate(cells::next).limit(COLUMNS_BEHIND_THE_PARENT).toList();
    JavaClass javaClass =
        new JavaClass(name, isZero(parent) ? null : named(parent.getString()), origin);
    classes.put(name, javaClass);
    known.add(javaClass);
    Node methods = rest.get(COLUMNS_BEHIND_THE_PARENT - 1);
    if (!isZero(methods)) {
      readMethods(javaClass, TeavmScript.children(methods).iterator());
    }
  }

  private void readMethods(JavaClass javaClass, Iterator<Node> cells) {
    while (cells.hasNext()) {
      Node names = cells.next();
      String function = wrappedFunction(cells.next());
      for (Node name : names.isArrayLit() ? TeavmScript.children(names) : List.of(names)) {
        methodNames.add(name.getString());
        javaClass.methods().add(new JavaClass.Method(name.getString(), false, function));
      }
    }
  }

  private static String wrappedFunction(Node wrapper) {
    boolean isWrapper =
        wrapper.isCall()
            && wrapper.getFirstChild().getString().startsWith("$rt_wrapFunction")
            && wrapper.getSecondChild().isName();
    if (!isWrapper) {
      throw new UnexpectedShape("a method is not wrapped as usual, at line " + wrapper.getLineno());
    }
    return wrapper.getSecondChild().getString();
  }

  private static boolean isZero(Node cell) {
    return cell.isNumber() && cell.getDouble() == 0;
  }
}
