package dev.berth.bootstrap.platform;

import dev.berth.collections.Vec;

/**
 * What a hybrid television says of itself in its user agent.
 *
 * @param vendor its maker
 * @param model as its maker calls it
 * @param software version of its software
 * @see <a href="https://www.etsi.org/deliver/etsi_ts/102700_102799/102796/">ETSI TS 102 796,
 *     7.3.2.4</a>
 */
public record HybridAgent(String vendor, String model, String software) {
  /**
   * Reads {@code HbbTV/1.5.1 (capabilities; vendor; model; software; ...)}; what is not there is
   * empty.
   */
  public static HybridAgent of(String userAgent) {
    int mark = userAgent.indexOf("TV/");
    int begin = mark < 0 ? -1 : userAgent.indexOf("(", mark);
    int end = begin < 0 ? -1 : userAgent.indexOf(")", begin);
    if (end < 0) {
      return new HybridAgent("", "", "");
    }
    Vec<String> fields = fields(userAgent.substring(begin + 1, end));
    return new HybridAgent(field(fields, 1), field(fields, 2), field(fields, 3));
  }

  private static String field(Vec<String> fields, int index) {
    return index < fields.size() ? fields.get(index).trim() : "";
  }

  private static Vec<String> fields(String text) {
    Vec<String> fields = new Vec<>();
    int begin = 0;
    int end = text.indexOf(";");
    while (end >= 0) {
      fields.add(text.substring(begin, end));
      begin = end + 1;
      end = text.indexOf(";", begin);
    }
    fields.add(text.substring(begin));
    return fields;
  }
}
