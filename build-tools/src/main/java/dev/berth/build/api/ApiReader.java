package dev.berth.build.api;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads the declaration of the API from the sources of the bootstrap. */
public final class ApiReader {
  private static final Pattern CODE = Pattern.compile("String ([A-Z_]+) = \"\\1\";");

  private ApiReader() {}

  /**
   * Reads it.
   *
   * @param sources the folder of the package {@code dev.berth.bootstrap}
   */
  static Api read(Path sources) throws IOException {
    String codes = Files.readString(sources.resolve("errors/ErrorCode.java"));
    Api api =
        new Api(
            types(filesBelow(sources.resolve("api"))),
            CODE.matcher(codes).results().map(code -> code.group(1)).toList());
    Completeness.demand(api);
    return api;
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<ApiType> types(List<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<ApiType> types = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree file : task.parse()) {
        types.addAll(TypeReader.read(file, docs));
      }
    }
    return types;
  }
}
