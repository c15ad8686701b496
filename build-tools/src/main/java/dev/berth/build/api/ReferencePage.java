package dev.berth.build.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the generated parts of {@code js-api.md} up to date; the rest is written by hand. */
final class ReferencePage {
  private final Api api;

  ReferencePage(Api api) {
    this.api = api;
  }

  /** The page with its generated parts as they should be. */
  String renewed(String page) {
    MemberSections sections = new MemberSections(api);
    String members = replaced(page, "members", sections.text());
    return replaced(members, "events", sections.events());
  }

  private static String replaced(String page, String part, String content) {
    String begin = "<!-- " + part + ": generated from dev.berth.bootstrap.api -->\n";
    String end = "<!-- end of " + part + " -->\n";
    Pattern region =
        Pattern.compile(Pattern.quote(begin) + ".*?" + Pattern.quote(end), Pattern.DOTALL);
    String wanted = begin + "\n" + content + "\n" + end;
    if (!region.matcher(page).find()) {
      throw new ApiMistake("The page has no region that begins with " + begin);
    }
    return region.matcher(page).replaceFirst(Matcher.quoteReplacement(wanted));
  }
}
