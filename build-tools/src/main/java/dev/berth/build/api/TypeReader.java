package dev.berth.build.api;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the published interfaces of one file. */
final class TypeReader extends TreePathScanner<Void, Void> {
  private final DocTrees docs;
  private final List<ApiType> types = new ArrayList<>();

  private TypeReader(DocTrees docs) {
    this.docs = docs;
  }

  static List<ApiType> read(CompilationUnitTree file, DocTrees docs) {
    TypeReader reader = new TypeReader(docs);
    reader.scan(file, null);
    return reader.types;
  }

  @Override
  public Void visitClass(ClassTree type, Void nothing) {
    TsNote.find(type.getModifiers()).ifPresent(note -> types.add(published(type, note)));
    return super.visitClass(type, nothing);
  }

  private ApiType published(ClassTree type, TsNote note) {
    String javaName = type.getSimpleName().toString();
    try {
      return new ApiType(
          javaName,
          note.type(),
          note.generics(),
          type.getImplementsClause().stream().map(Tree::toString).toList(),
          note.isInput(),
          doc(),
          members(type));
    } catch (ApiMistake mistake) {
      throw new ApiMistake(javaName + ": " + mistake.getMessage());
    }
  }

  private List<ApiMember> members(ClassTree type) {
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .map(this::member)
        .toList();
  }

  private ApiMember member(MethodTree method) {
    TreePath outer = getCurrentPath();
    try {
      return member(method, docOf(new TreePath(outer, method)));
    } catch (ApiMistake mistake) {
      throw new ApiMistake(method.getName() + ": " + mistake.getMessage());
    }
  }

  private static ApiMember member(MethodTree method, ApiDoc doc) {
    TsNote note = TsNote.of(method.getModifiers());
    Optional<String> property = TsNote.propertyName(method.getModifiers());
    return new ApiMember(
        property.map(given -> nameOf(method, given)).orElse(method.getName().toString()),
        property.isPresent() ? ApiMember.Kind.PROPERTY : ApiMember.Kind.METHOD,
        JavaTypes.read(method.getReturnType(), note),
        note.isOptional(),
        note.generics(),
        method.getParameters().stream().map(TypeReader::parameter).toList(),
        doc);
  }

  private static String nameOf(MethodTree getter, String given) {
    return given.isEmpty() ? ApiPath.property(getter.getName().toString()) : given;
  }

  private static ApiParameter parameter(VariableTree parameter) {
    TsNote note = TsNote.of(parameter.getModifiers());
    return new ApiParameter(
        parameter.getName().toString(),
        JavaTypes.read(parameter.getType(), note),
        note.isOptional());
  }

  private ApiDoc doc() {
    return docOf(getCurrentPath());
  }

  private ApiDoc docOf(TreePath path) {
    DocCommentTree comment = docs.getDocCommentTree(path);
    if (comment == null) {
      throw new ApiMistake("says nothing of itself: give it a comment");
    }
    return DocReader.read(comment);
  }
}
