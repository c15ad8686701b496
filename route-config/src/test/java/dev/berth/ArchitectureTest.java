package dev.berth;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.berth.routes.MicroFrontend;
import dev.berth.routes.RouteMap;
import dev.berth.routes.RouteMapBuilder;
import dev.berth.routes.RouteMatcher;
import java.util.Set;

/** Keeps what the browser loads small, and free of the hosts that it runs on. */
@AnalyzeClasses(packages = "dev.berth", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] PURE = {"dev.berth.collections", "dev.berth.routes"};
  private static final String[] HEAVY_OR_FOREIGN = {
    "java.util..",
    "java.net..",
    "java.io..",
    "java.nio..",
    "java.time..",
    "java.text..",
    "java.math..",
    "org.teavm..",
    "tools.jackson..",
    "dev.berth.routes.json.."
  };

  /** What each costs a page stands in the findings on TeaVM: from 0.1 to 55 kilobytes. */
  private static final Set<String> HEAVY_METHODS =
      Set.of(
          "format",
          "formatted",
          "split",
          "matches",
          "replaceAll",
          "replaceFirst",
          "toLowerCase",
          "toUpperCase",
          "getBytes",
          "chars",
          "lines",
          "strip",
          "repeat",
          "join",
          "parseInt",
          "parseDouble",
          "valueOf");

  @ArchTest
  static final ArchRule PURE_CODE_KNOWS_NO_HOST_AND_NO_HEAVY_LIBRARY =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat(resideInAnyPackage(HEAVY_OR_FOREIGN));

  @ArchTest
  static final ArchRule PURE_CODE_CALLS_NOTHING_HEAVY =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .accessTargetWhere(describe("is heavy", ArchitectureTest::isHeavy));

  /** The checker is a file of its own, which a page loads only for a route map it does not know. */
  @ArchTest
  static final ArchRule WHAT_EVERY_PAGE_LOADS_KNOWS_NO_CHECKER =
      noClasses()
          .that()
          .belongToAnyOf(
              RouteMapBuilder.class, RouteMatcher.class, RouteMap.class, MicroFrontend.class)
          .or()
          .haveNameMatching("dev.berth.routes.(RouteTree|RedirectTarget|PathPattern|Quantity)")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "dev.berth.routes.(Problem.*|RouteMapRead.*|.*Check.*|Fields|Syntax|NearestName)");

  @ArchTest
  static final ArchRule COLLECTIONS_KNOW_NO_ROUTES =
      noClasses()
          .that()
          .resideInAPackage("dev.berth.collections")
          .should()
          .dependOnClassesThat(resideInAPackage("dev.berth.routes.."));

  private static boolean isHeavy(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    boolean isWrapper =
        Set.of("java.lang.Integer", "java.lang.Double", "java.lang.Character", "java.lang.Thread")
            .contains(owner);
    boolean isText = owner.equals("java.lang.String") || owner.equals("java.lang.StringBuilder");
    return isWrapper || isText && HEAVY_METHODS.contains(access.getName());
  }
}
