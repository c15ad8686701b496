package dev.berth.samples.build;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The name under which esbuild publishes its executable for a kind of machine. */
record EsbuildPlatform(String system, String processor) {

  static EsbuildPlatform ofThisMachine() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /** Translates Java's names of the operating system and the processor. */
  static EsbuildPlatform of(String osName, String osArch) {
    String os = osName.toLowerCase(Locale.ROOT);
    String system = os.startsWith("win") ? "win32" : os.startsWith("mac") ? "darwin" : "linux";
    return new EsbuildPlatform(system, osArch.equals("aarch64") ? "arm64" : "x64");
  }

  String fileName() {
    return system.equals("win32") ? "esbuild.exe" : "esbuild";
  }

  URL executableOnClasspath() throws IOException {
    String folder = "META-INF/resources/_static/" + artifact() + "/" + version() + "/";
    return resource(system.equals("win32") ? folder + fileName() : folder + "bin/" + fileName());
  }

  private String artifact() {
    return system + "-" + processor;
  }

  private String version() throws IOException {
    Properties properties = new Properties();
    String group = "META-INF/maven/org.mvnpm.at.esbuild/";
    try (var content = resource(group + artifact() + "/pom.properties").openStream()) {
      properties.load(new InputStreamReader(content, StandardCharsets.UTF_8));
    }
    return properties.getProperty("version");
  }

  private URL resource(String name) throws IOException {
    URL found = EsbuildPlatform.class.getClassLoader().getResource(name);
    if (found == null) {
      throw new FileNotFoundException(
          "No esbuild for " + artifact() + " is on the classpath: " + name + " is missing.");
    }
    return found;
  }
}
