package dev.berth.samples.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How one part of the site is made: the shell, or a micro-frontend with the tools its team chose.
 *
 * <p>A part with bundle options has one script, {@code main.jsx}; one without ships its script
 * files one by one, as they are named in its HTML.
 */
record SitePart(String name, List<String> bundleOptions, List<String> vendorScripts) {
  private static final List<String> COMMON =
      List.of(
          "--minify",
          "--sourcemap",
          "--target=es2022",
          "--charset=utf8",
          "--legal-comments=none",
          "--log-level=warning",
          "--define:process.env.NODE_ENV=\"production\"");

  private static final String SHELL = "shell";

  static final List<SitePart> ALL =
      List.of(
          served(SHELL),
          served("landing"),
          served(
              "player",
              "lit/index.js",
              "lit-html/lit-html.js",
              "lit-html/is-server.js",
              "lit-element/lit-element.js",
              "@lit/reactive-element/reactive-element.js",
              "@lit/reactive-element/css-tag.js"),
          bundled(
              "account",
              "--format=esm",
              "--jsx-factory=h",
              "--jsx-fragment=Fragment",
              "--alias:vue=./vue/dist/vue.runtime.esm-browser.prod.js"),
          bundled(
              "catalogue",
              "--format=esm",
              "--splitting",
              "--chunk-names=chunks/[name]-[hash]",
              "--jsx=automatic",
              "--alias:react-router=./react-router/dist/production/index.mjs"),
          bundled("help", "--format=iife", "--jsx=automatic"));

  private static SitePart served(String name, String... vendorScripts) {
    return new SitePart(name, List.of(), List.of(vendorScripts));
  }

  private static SitePart bundled(String name, String... options) {
    List<String> all = new ArrayList<>(List.of("--bundle"));
    all.addAll(List.of(options));
    return new SitePart(name, List.copyOf(all), List.of());
  }

  String folderInSources() {
    return name.equals(SHELL) ? SHELL : "mfes/" + name;
  }

  String folderInSite() {
    return name.equals(SHELL) ? "" : "mfes/" + name;
  }

  /** What esbuild is told to make the style sheet. */
  List<String> styles(Path source, Path target) throws IOException {
    return command(List.of("--bundle", "--outbase=" + source), SourceFile.stylesIn(source), target);
  }

  /** What esbuild is told to make the scripts. */
  List<String> scripts(Path source, Path target) throws IOException {
    boolean isServed = bundleOptions.isEmpty();
    List<String> options = new ArrayList<>(bundleOptions);
    options.add("--outbase=" + source);
    return command(options, isServed ? SourceFile.scriptsIn(source) : main(source), target);
  }

  private static List<Path> main(Path source) {
    return List.of(source.resolve("main.jsx"));
  }

  private static List<String> command(List<String> options, List<Path> entries, Path target) {
    List<String> command = new ArrayList<>(COMMON);
    command.addAll(options);
    entries.forEach(entry -> command.add(entry.toString()));
    command.add("--outdir=" + target);
    return command;
  }
}
