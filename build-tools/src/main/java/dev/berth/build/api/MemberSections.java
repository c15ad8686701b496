package dev.berth.build.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A section for each member of {@code berth}. What a member takes or gives is described below the
 * first one that does.
 */
final class MemberSections {
  private final Api api;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> described = new HashSet<>();

  MemberSections(Api api) {
    this.api = api;
  }

  String text() {
    text.setLength(0);
    api.root().doc().paragraphs().forEach(this::paragraph);
    text.append(overview(api.root()));
    api.root().members().forEach(member -> section("###", "berth.", member));
    return text.toString().stripTrailing() + "\n";
  }

  /** The events, and what their details hold that no member has. */
  String events() {
    text.setLength(0);
    text.append(table("event", "`detail`", api.events().members()));
    api.events().members().forEach(event -> shapes("###", event));
    return text.toString().stripTrailing() + "\n";
  }

  private void section(String level, String owner, ApiMember member) {
    text.append(level).append(' ').append(owner).append(member.call()).append("\n\n");
    api.serviceOf(member)
        .ifPresentOrElse(
            service -> service(level, owner + member.name(), service),
            () -> described(level, member));
  }

  private void described(String level, ApiMember member) {
    text.append(fenced(List.of(member.signature())));
    member.doc().paragraphs().forEach(this::paragraph);
    tags(member);
    shapes(level + "#", member);
  }

  private void tags(ApiMember member) {
    ApiDoc doc = member.doc();
    List<String> lines = new ArrayList<>();
    doc.parameters().forEach((name, what) -> lines.add("- " + Prose.code(name) + ": " + what));
    if (!doc.returned().isEmpty()) {
      lines.add("- returns: " + doc.returned());
    }
    doc.failures().forEach((code, when) -> lines.add("- " + error(code) + ": " + when));
    lines.forEach(
        line ->
            text.append(Prose.paragraph(line).replace("\n", "\n  ").stripTrailing()).append('\n'));
    text.append(lines.isEmpty() ? "" : "\n");
  }

  private static String error(String code) {
    return "[" + Prose.code(code) + "](docs/reference/errors.md#" + code.toLowerCase() + ")";
  }

  private void service(String level, String path, ApiType service) {
    service.doc().paragraphs().forEach(this::paragraph);
    List<ApiMember> properties =
        service.members().stream().filter(member -> !member.isMethod()).toList();
    if (!properties.isEmpty()) {
      text.append(table("member", "type", properties));
      properties.forEach(property -> property(level + "#", path + ".", property));
    }
    service.members().stream()
        .filter(ApiMember::isMethod)
        .forEach(method -> section(level + "#", path + ".", method));
  }

  /** One with members of its own has a section. */
  private void property(String level, String path, ApiMember property) {
    if (api.serviceOf(property).isPresent()) {
      section(level, path, property);
    } else {
      shapes(level, property);
    }
  }

  private void shapes(String level, ApiMember member) {
    api.shapesOf(member).forEach(shape -> shape(level, shape));
  }

  private void shape(String level, ApiType shape) {
    if (described.add(shape.name())) {
      text.append(level).append(' ').append(shape.name()).append("\n\n");
      shape.doc().paragraphs().forEach(this::paragraph);
      List<ApiType> parents = api.parentsOf(shape);
      parents.forEach(parent -> paragraph("It has the members of " + link(parent) + " too."));
      text.append(table("member", "type", shape.members()));
      shape.members().forEach(inner -> shapes(level, inner));
      parents.forEach(parent -> shape(level, parent));
    }
  }

  private static String link(ApiType shape) {
    return "[" + shape.name() + "](#" + shape.name().toLowerCase(Locale.ROOT) + ")";
  }

  private static String table(String first, String second, List<ApiMember> members) {
    return members.stream()
        .map(
            member ->
                Prose.row(
                    Prose.code(member.call() + (member.optional() ? "?" : "")),
                    Prose.code(member.type()),
                    member.doc().line()))
        .collect(Collectors.joining("", Prose.head(first, second, ""), "\n"));
  }

  private static String overview(ApiType type) {
    return fenced(
        type.members().stream()
            .map(member -> (member.isMethod() ? "  " : "  readonly ") + member.signature() + ";")
            .collect(
                Collectors.collectingAndThen(Collectors.toList(), body -> framed(type, body))));
  }

  private static List<String> framed(ApiType type, List<String> body) {
    List<String> lines = new ArrayList<>(body);
    lines.add(0, "interface " + type.name() + " {");
    lines.add("}");
    return lines;
  }

  private static String fenced(List<String> lines) {
    return "```ts\n" + String.join("\n", lines) + "\n```\n\n";
  }

  private void paragraph(String paragraph) {
    text.append(Prose.paragraph(paragraph)).append('\n');
  }
}
