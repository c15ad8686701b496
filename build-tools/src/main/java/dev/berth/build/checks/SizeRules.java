package dev.berth.build.checks;

import static dev.berth.build.checks.SizeRule.ban;

import java.util.List;
import org.objectweb.asm.ClassReader;

/** The table of what the bootstrap does without; costs are bytes after gzip. */
final class SizeRules implements ClassCheck {
  private static final String OWN_TEXT_CODE = "indexOf, substring and charAt";
  private static final String OWN_COLLECTIONS = "Vec and Dict of dev.berth.collections";

  /** Uses that a broader rule of the table would catch and that cost next to nothing. */
  private static final SizeRule ALLOWED =
      ban(
          "nothing",
          "nothing",
          "java.util.function.*",
          "java.util.Objects.requireNonNull*",
          "java.lang.Class.desiredAssertionStatus()");

  private static final List<SizeRule> TABLE =
      List.of(
          ban(
              "55,759",
              "joining texts with +",
              "java.lang.String.format(*",
              "java.lang.String.formatted(*"),
          ban(
              "34,000 to 37,000",
              OWN_TEXT_CODE,
              "java.lang.String.split(*",
              "java.lang.String.replaceAll(*",
              "java.lang.String.replaceFirst(*",
              "java.lang.String.matches(*",
              "java.util.regex.*"),
          ban(
              "1,288",
              "comparing the text as it is, or an @JSBody where it comes from the page",
              "java.lang.String.toLowerCase(*",
              "java.lang.String.toUpperCase(*"),
          ban("4,170", "the text itself", "java.lang.String.getBytes(*"),
          ban(
              "18,893",
              "an int, or an @JSBody that gives the number",
              "java.lang.Double.parseDouble(*",
              "java.lang.Double.valueOf(java.lang.String)",
              "java.lang.Float.parseFloat(*",
              "java.lang.Float.valueOf(java.lang.String)"),
          ban(
              "12,135",
              "joining with +, which the lean plugin makes JavaScript's own",
              "java.lang.Double.toString(*",
              "java.lang.Float.toString(*",
              "java.lang.String.valueOf(double)",
              "java.lang.String.valueOf(float)",
              "java.lang.StringBuilder.append(double)",
              "java.lang.StringBuilder.append(float)"),
          ban(
              "953",
              "reading the digits with charAt",
              "java.lang.Integer.parseInt(*",
              "java.lang.Integer.valueOf(java.lang.String*",
              "java.lang.Long.parseLong(*",
              "java.lang.Long.valueOf(java.lang.String*"),
          ban(
              "4,850",
              "comparing with '0', '9', 'a', 'z'",
              "java.lang.Character.is*",
              "java.lang.Character.to*Case(char)"),
          ban("15,595", "the browser's URL, behind a port", "java.net.*"),
          ban("10,195", "milliseconds from a port", "java.time.*"),
          ban("1,237 to 2,142", "a loop", "java.util.stream.*", "java.util.Arrays.stream(*"),
          ban("267", "an empty value of the type, or two methods", "java.util.Optional*"),
          ban("521 to 1,254", OWN_COLLECTIONS, "java.util.*"),
          ban("2,586", "a timer behind a port", "java.lang.Thread.*", "java.lang.ThreadLocal.*"),
          ban("2,170", "nothing: the page has one thread", Usage.SYNCHRONIZED),
          ban("690, without a switch 187", "int constants or an if-chain", Usage.SWITCH_ON_ENUM),
          ban(
              "a console of its own",
              "the log of the browser, behind a port",
              "java.lang.System.out",
              "java.lang.System.err"),
          ban(
              "the names of all classes",
              "a method of the type",
              "java.lang.Class.*",
              "java.lang.reflect.*"),
          ban(
              "4,500 for coroutines and the wrappers of unbounded generics",
              "our own Promise of dev.berth.bootstrap.async",
              "org.teavm.jso.core.JSPromise.*",
              "org.teavm.interop.AsyncCallback.*"));

  @Override
  public List<Finding> check(ClassReader type) {
    return UsageScan.of(type).stream()
        .filter(usage -> !ALLOWED.matches(usage))
        .flatMap(
            usage ->
                TABLE.stream()
                    .filter(rule -> rule.matches(usage))
                    .limit(1)
                    .map(rule -> rule.finding(usage)))
        .toList();
  }
}
