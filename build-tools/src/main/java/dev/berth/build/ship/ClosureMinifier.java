package dev.berth.build.ship;

import com.google.javascript.jscomp.AbstractCommandLineRunner;
import com.google.javascript.jscomp.CompilationLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.CustomPassExecutionTime;
import com.google.javascript.jscomp.Result;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.SourceMap.DetailLevel;
import com.google.javascript.jscomp.WarningLevel;
import dev.berth.build.trim.TeavmTrim;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes TeaVM's script a fifth smaller with Closure's simple optimizations. The advanced ones would
 * gain 1.5 % more but rename the members of the public interface.
 */
final class ClosureMinifier {
  /**
   * For a dynamic import, which Closure knows in modules only. As long as it, for the source map.
   */
  private static final String IMPORT = "imp0rt(";

  private ClosureMinifier() {}

  /** Minifies TeaVM's script, which then starts itself. */
  static MappedScript minify(String name, String code) {
    Compiler compiler = compiler();
    CompilerOptions options = options(LanguageMode.ECMASCRIPT_2020);
    addTrimming(options, compiler);
    MappedScript minified = compile(compiler, options, name, code.replace("import(", IMPORT));
    return new MappedScript(minified.code().replace(IMPORT, "import("), minified.map());
  }

  /** The same in ES5, where what old engines lack is asked of {@code legacy}. */
  static MappedScript minifyForOldEngines(String name, String code) {
    Compiler compiler = compiler();
    CompilerOptions options = options(LanguageMode.ECMASCRIPT5);
    // What the language lacks is ours too: Closure's way would be seen by micro-frontends.
    options.setRewritePolyfills(false);
    addTrimming(options, compiler);
    options.addCustomPass(CustomPassExecutionTime.BEFORE_OPTIMIZATIONS, new LegacyCalls(compiler));
    return compile(compiler, options, name, code.replace("import(", IMPORT));
  }

  /** Minifies a script in ES5 that was written by hand. */
  static MappedScript minifyHandwritten(String name, String code) {
    return compile(compiler(), options(LanguageMode.ECMASCRIPT5), name, code);
  }

  private static Compiler compiler() {
    return new Compiler(new PrintStream(PrintStream.nullOutputStream()));
  }

  private static void addTrimming(CompilerOptions options, Compiler compiler) {
    options.addCustomPass(CustomPassExecutionTime.BEFORE_CHECKS, new TeavmTrim(compiler));
    options.addCustomPass(
        CustomPassExecutionTime.BEFORE_OPTIMIZATIONS, new UndefinedIsNull(compiler));
  }

  private static MappedScript compile(
      Compiler compiler, CompilerOptions options, String name, String code) {
    List<SourceFile> inputs = List.of(SourceFile.fromCode(name, code));
    Result result = compiler.compile(browserInterface(), inputs, options);
    if (!result.success) {
      throw new IllegalStateException("Closure refused " + name + ": " + result.errors);
    }
    return new MappedScript(compiler.toSource(), SourceMap.parse(mapOf(compiler, name)));
  }

  private static CompilerOptions options(LanguageMode output) {
    CompilerOptions options = new CompilerOptions();
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setOptionsForCompilationLevel(options);
    CompilationLevel.SIMPLE_OPTIMIZATIONS.setWrappedOutputOptimizations(options);
    WarningLevel.QUIET.setOptionsForWarningLevel(options);
    options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
    options.setLanguageOut(output);
    // What is put into one program for old engines is strict as a whole.
    options.setEmitUseStrict(output != LanguageMode.ECMASCRIPT5);
    // Both look through all calls of a function; TeavmTrim declares the members that others call.
    // The second drops calls that only answer (getItem, new URL) when nobody takes the answer.
    options.setOptimizeCalls(true);
    options.setComputeFunctionSideEffects(true);
    options.setLineLengthThreshold(Integer.MAX_VALUE);
    options.setSourceMapOutputPath("composed-later.map");
    options.setSourceMapDetailLevel(DetailLevel.ALL);
    // Closure's own composition loses most of TeaVM's lines; SourceMap.through keeps them.
    options.setApplyInputSourceMaps(false);
    options.setResolveSourceMapAnnotations(false);
    return options;
  }

  private static List<SourceFile> browserInterface() {
    try {
      List<SourceFile> externs =
          new ArrayList<>(
              AbstractCommandLineRunner.getBuiltinExterns(CompilerOptions.Environment.BROWSER));
      externs.add(SourceFile.fromCode("legacy.externs.js", "var " + LegacyCalls.HOLDER + ";"));
      return externs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String mapOf(Compiler compiler, String name) {
    StringBuilder json = new StringBuilder();
    try {
      compiler.getSourceMap().appendTo(json, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }
}
