package dev.berth.e2e;

import dev.berth.e2e.site.ShippedBootstrap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The interfaces of {@code bootstrap.d.ts}, as the build writes them: a member a line. */
final class Declaration {
  private static final Pattern INTERFACE =
      Pattern.compile(
          "(?ms)^export interface (\\w+)\\S*(?: = \\w+>)?(?: extends \\w+)? \\{\\n(.*?)^}$");
  private static final Pattern MEMBER =
      Pattern.compile("(?m)^  (?:readonly )?'?([\\w:-]+)'?(\\??)([<(:])(?:.*\\))?:? ?(.*);$");

  private final Map<String, List<Member>> interfaces = new LinkedHashMap<>();

  /**
   * A member.
   *
   * @param type of a property
   */
  record Member(String name, boolean optional, boolean method, String type) {}

  private Declaration(String text) {
    INTERFACE
        .matcher(text)
        .results()
        .forEach(found -> interfaces.put(found.group(1), members(found.group(2))));
  }

  static Declaration shipped() {
    return new Declaration(ShippedBootstrap.text("bootstrap.d.ts"));
  }

  /** Whether a type is an interface that it declares. */
  boolean has(String type) {
    return interfaces.containsKey(type);
  }

  List<Member> of(String type) {
    return interfaces.get(type);
  }

  private static List<Member> members(String body) {
    return MEMBER
        .matcher(body)
        .results()
        .map(
            line ->
                new Member(
                    line.group(1),
                    !line.group(2).isEmpty(),
                    !line.group(3).equals(":"),
                    line.group(4)))
        .toList();
  }
}
