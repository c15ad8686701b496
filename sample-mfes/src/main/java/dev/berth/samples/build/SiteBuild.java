package dev.berth.samples.build;

import java.io.IOException;
import java.nio.file.Path;

/** Turns the sources of the shell and of the five micro-frontends into one static site. */
public final class SiteBuild {
  private final Path sources;
  private final Path output;
  private final Esbuild esbuild;

  private SiteBuild(Path module) throws IOException {
    sources = module.resolve("src/main");
    output = module.resolve("target");
    esbuild = Esbuild.unpackedInto(output.resolve("esbuild"));
  }

  /** Builds the site of the module whose folder is the only argument. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("SiteBuild needs one argument: the module's folder.");
    }
    new SiteBuild(Path.of(arguments[0]).toAbsolutePath()).run();
  }

  private void run() throws IOException {
    Path site = output.resolve("site");
    Folders.clear(site);
    Folders.copy(sources.resolve("api"), site.resolve("api"), file -> true);
    for (SitePart part : SitePart.ALL) {
      build(part, site.resolve(part.folderInSite()));
    }
  }

  private void build(SitePart part, Path target) throws IOException {
    Path source = sources.resolve(part.folderInSources());
    Path packages = output.resolve("node_modules").resolve(part.name());
    NpmJars.in(output.resolve("npm-jars").resolve(part.name())).unpackTo(packages);
    Folders.copy(source, target, file -> !SourceFile.isCompiled(file));
    for (String script : part.vendorScripts()) {
      copyWithSourceMap(packages.resolve(script), target.resolve("vendor").resolve(script));
    }
    esbuild.run(part.styles(source, target), packages);
    esbuild.run(part.scripts(source, target), packages);
  }

  private static void copyWithSourceMap(Path script, Path target) throws IOException {
    String map = script.getFileName() + ".map";
    Folders.copyFile(script, target);
    Folders.copyFile(script.resolveSibling(map), target.resolveSibling(map));
  }
}
