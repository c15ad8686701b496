package dev.berth.build.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code bootstrap.d.ts}: a module that also declares the global {@code berth}. */
final class DeclarationFile {
  private static final String HEAD =
      """
      // Berth %s, Apache-2.0. Made by the build from the interfaces in dev.berth.bootstrap.api.

      """;

  private static final String ERRORS =
      """
      /** What `code` of a failure can be. */
      export type BerthErrorCode =
      %s;

      /** What methods of `berth` throw, and what their promises are rejected with. */
      export interface BerthError extends Error {
        readonly name: 'BerthError';
        readonly code: BerthErrorCode;
      }

      """;

  private static final String GLOBALS =
      """
      type BerthCustomEvents = {
        [Name in keyof BerthDocumentEvents]: CustomEvent<BerthDocumentEvents[Name]>;
      };

      /** A name that `BerthEventMap` has, or any other. */
      export type BerthEventName = keyof BerthEventMap | (string & {});

      /** What is sent under a name; unknown for one that `BerthEventMap` does not have. */
      export type BerthEventDetail<N> = N extends keyof BerthEventMap ? BerthEventMap[N] : unknown;

      export type BerthEventHandler<N> = (
        detail: BerthEventDetail<N>,
        event: CustomEvent<BerthEventDetail<N>>,
      ) => void;

      declare global {
        /** There in a page of a Berth application. A page that is opened alone asks `window.berth`. */
        const berth: Berth;

        interface Window {
          readonly berth?: Berth;
        }

        /** `document.addEventListener('berth:mounted', event => event.detail.mfe)`. */
        interface DocumentEventMap extends BerthCustomEvents {}

        /** The messages of `berth.events`: what is sent, by name. Name here what yours are. */
        interface BerthEventMap extends BerthDocumentEvents {}

        /** The configuration. Name here what yours has. */
        interface BerthConfig {
          readonly [key: string]: unknown;
        }
      }

      export default berth;
      """;

  private final Api api;

  DeclarationFile(Api api) {
    this.api = api;
  }

  String text(String version) {
    StringBuilder text = new StringBuilder(HEAD.formatted(version));
    api.types().forEach(type -> text.append(declaration(type)).append('\n'));
    text.append(ERRORS.formatted(codes())).append(GLOBALS);
    methods().forEach(name -> text.append(export(name)));
    return text.toString();
  }

  /** What the module exports by name: the methods, which need no {@code this}. */
  List<String> methods() {
    return api.root().members().stream().filter(ApiMember::isMethod).map(ApiMember::name).toList();
  }

  private static String export(String name) {
    return "export declare const " + name + ": Berth['" + name + "'];\n";
  }

  private String codes() {
    return api.errorCodes().stream()
        .map(code -> "  | '" + code + "'")
        .collect(Collectors.joining("\n"));
  }

  private String declaration(ApiType type) {
    StringBuilder text = new StringBuilder(comment(type.doc().paragraphs(), ""));
    text.append("export interface ")
        .append(type.name())
        .append(ApiMember.generics(type.generics()))
        .append(parents(type))
        .append(" {\n");
    for (ApiMember member : type.members()) {
      boolean fixed = !member.isMethod() && !type.input();
      text.append(comment(linesOf(member), "  "))
          .append(fixed ? "  readonly " : "  ")
          .append(member.signature())
          .append(";\n");
    }
    return text.append("}\n").toString();
  }

  private String parents(ApiType type) {
    String names =
        api.parentsOf(type).stream().map(ApiType::name).collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " extends " + names;
  }

  private static List<String> linesOf(ApiMember member) {
    ApiDoc doc = member.doc();
    List<String> lines = new ArrayList<>(doc.paragraphs());
    doc.parameters().forEach((name, what) -> lines.add("@param " + name + " " + what));
    if (!doc.returned().isEmpty()) {
      lines.add("@returns " + doc.returned());
    }
    doc.failures().forEach((code, when) -> lines.add("@throws " + code + " " + when));
    return lines;
  }

  private static String comment(List<String> lines, String indent) {
    List<String> plain = lines.stream().map(DeclarationFile::withoutLinks).toList();
    if (plain.size() == 1) {
      return indent + "/** " + plain.get(0) + " */\n";
    }
    return plain.stream()
        .map(line -> indent + " * " + line + "\n")
        .collect(Collectors.joining("", indent + "/**\n", indent + " */\n"));
  }

  /** Editors show no pages of this repository; what is no more than a link goes. */
  private static String withoutLinks(String line) {
    return line.replaceAll(" \\(\\[[^]]*]\\([^)]*\\)\\)", "")
        .replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1");
  }
}
