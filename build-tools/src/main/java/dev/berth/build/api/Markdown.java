package dev.berth.build.api;

import com.sun.source.doctree.AttributeTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the text of a comment as Markdown. Links lead from the root of the repository. */
final class Markdown extends SimpleDocTreeVisitor<Void, Void> {
  private static final String DOCS = "docs/";

  private final StringBuilder text = new StringBuilder();
  private String link = "";

  private Markdown() {}

  static String of(List<? extends DocTree> body) {
    Markdown markdown = new Markdown();
    body.forEach(part -> part.accept(markdown, null));
    return markdown.text.toString();
  }

  @Override
  public Void visitText(TextTree plain, Void nothing) {
    text.append(plain.getBody());
    return null;
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void nothing) {
    String body = literal.getBody().getBody().replaceAll("\\s+", " ").strip();
    text.append(literal.getKind() == DocTree.Kind.CODE ? "`" + body + "`" : body);
    return null;
  }

  /** A link to a member of the API names it as users do. */
  @Override
  public Void visitLink(LinkTree reference, Void nothing) {
    String target = reference.getReference().getSignature();
    String label = of(reference.getLabel());
    text.append(label.isEmpty() ? "`" + ApiPath.of(target) + "`" : label);
    return null;
  }

  @Override
  public Void visitStartElement(StartElementTree element, Void nothing) {
    switch (element.getName().toString()) {
      case "p" -> text.append("\n\n");
      case "a" -> {
        link = target(element);
        text.append('[');
      }
      default -> throw unknown(element);
    }
    return null;
  }

  @Override
  public Void visitEndElement(EndElementTree element, Void nothing) {
    if (element.getName().contentEquals("a")) {
      text.append("](").append(link).append(')');
    }
    return null;
  }

  @Override
  public Void visitEntity(EntityTree entity, Void nothing) {
    text.append(
        switch (entity.getName().toString()) {
          case "lt" -> '<';
          case "gt" -> '>';
          case "amp" -> '&';
          default -> throw unknown(entity);
        });
    return null;
  }

  @Override
  protected Void defaultAction(DocTree part, Void nothing) {
    throw unknown(part);
  }

  private static String target(StartElementTree element) {
    String target =
        element.getAttributes().stream()
            .filter(
                part -> part instanceof AttributeTree href && href.getName().contentEquals("href"))
            .map(part -> ((AttributeTree) part).getValue())
            .map(value -> value.stream().map(DocTree::toString).collect(Collectors.joining()))
            .findFirst()
            .orElseThrow(() -> unknown(element));
    if (!target.startsWith(DOCS) && !target.contains("://")) {
      throw new ApiMistake("A link leads to " + target + ". Begin it with docs/ or with https://.");
    }
    return target;
  }

  private static ApiMistake unknown(DocTree part) {
    return new ApiMistake(
        "A comment of the API has " + part + ". Use text, {@code}, {@link}, <p>, <a href>.");
  }
}
