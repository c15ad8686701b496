package dev.berth.bootstrap;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house of the bootstrap: which package may know which. */
@AnalyzeClasses(
    packages = "dev.berth.bootstrap",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String HOME = "dev.berth.bootstrap.";
  private static final String[] PURE = {
    HOME + "async",
    HOME + "errors",
    HOME + "navigation",
    HOME + "loading",
    HOME + "lexing",
    HOME + "kinds",
    HOME + "diagnosis",
    HOME + "lifecycle",
    HOME + "reclaim",
    HOME + "session",
    HOME + "config",
    HOME + "storage",
    HOME + "rules",
    HOME + "files",
    HOME + "platform",
    HOME + "spatial"
  };
  private static final String[] ROUTE_CONFIG = {"dev.berth.collections", "dev.berth.routes"};
  private static final String[] JSO = {"org.teavm.jso.."};

  @ArchTest
  static final ArchRule PURE_CODE_KNOWS_NO_HOST =
      classes()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(PURE)
                  .or(resideInAnyPackage(ROUTE_CONFIG))
                  .or(resideInAPackage("java.lang..")));

  @ArchTest
  static final ArchRule ASYNC_AND_ERRORS_KNOW_NOTHING_ELSE_OF_THE_BOOTSTRAP =
      classes()
          .that()
          .resideInAnyPackage(HOME + "async", HOME + "errors")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              HOME + "async", HOME + "errors", "dev.berth.collections", "java.lang..");

  @ArchTest
  static final ArchRule THE_API_IS_INTERFACES =
      classes().that().resideInAPackage(HOME + "api").should().beInterfaces();

  @ArchTest
  static final ArchRule THE_API_KNOWS_ONLY_JAVASCRIPT =
      classes()
          .that()
          .resideInAPackage(HOME + "api")
          .should()
          .onlyDependOnClassesThat(
              resideInAPackage(HOME + "api")
                  .or(resideInAnyPackage(JSO))
                  .or(resideInAPackage("java.lang..")));

  @ArchTest
  static final ArchRule ADAPTERS_KNOW_NO_ONE_WHO_PUTS_THEM_TOGETHER =
      noClasses()
          .that()
          .resideInAPackage(HOME + "browser..")
          .should()
          .dependOnClassesThat(resideInAPackage(HOME + "parts").or(describe("are main", isMain())));

  /**
   * Whoever implements a port is put in its place by {@code Bootstrap}, or by the main of a part.
   * What an adapter hands out of itself while it works (the document that a parser makes, a value
   * of a JSON tree, the state of a history entry) is no such choice, and is made in its package.
   */
  @ArchTest
  static final ArchRule ADAPTERS_OF_PORTS_ARE_CHOSEN_WHERE_THE_BOOTSTRAP_IS_PUT_TOGETHER =
      noClasses()
          .that(resideOutsideOfPackages(HOME + "parts").and(DescribedPredicate.not(isMain())))
          .should()
          .callConstructorWhere(
              describe("makes an adapter elsewhere", call -> choosesAdapter(call)));

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching("dev.berth.bootstrap.(**)").should().beFreeOfCycles();

  private static DescribedPredicate<JavaClass> isMain() {
    return describe("are main", type -> type.getFullName().startsWith(HOME + "Bootstrap"));
  }

  private static boolean choosesAdapter(JavaConstructorCall call) {
    JavaClass made = call.getTargetOwner();
    return made.getPackageName().startsWith(HOME + "browser")
        && !made.getPackageName().equals(call.getOriginOwner().getPackageName())
        && made.getAllRawInterfaces().stream().anyMatch(resideInAnyPackage(PURE));
  }
}
