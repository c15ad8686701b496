package dev.berth.build.api;

import java.util.ArrayList;
import java.util.List;

/** Demands that nothing is published of which users are told too little. */
final class Completeness {
  private final Api api;
  private final List<String> complaints = new ArrayList<>();

  private Completeness(Api api) {
    this.api = api;
  }

  /** Complains of all that is missing at once. */
  static void demand(Api api) {
    Completeness completeness = new Completeness(api);
    api.types().forEach(completeness::look);
    if (!completeness.complaints.isEmpty()) {
      throw new ApiMistake(
          "The API is not declared completely. " + String.join(" ", completeness.complaints));
    }
  }

  private void look(ApiType type) {
    for (ApiMember member : type.members()) {
      String where = type.javaName() + "." + member.name();
      if (member.doc().paragraphs().isEmpty()) {
        complain(where, "say what it is for");
      }
      if (type.isService()) {
        lookAtTags(where, member);
      }
    }
  }

  private void lookAtTags(String where, ApiMember member) {
    for (ApiParameter parameter : member.parameters()) {
      if (!member.doc().parameters().containsKey(parameter.name())) {
        complain(where, "@param " + parameter.name() + " is missing");
      }
    }
    if (member.isMethod() && !member.type().equals("void") && member.doc().returned().isEmpty()) {
      complain(where, "@return is missing");
    }
    for (String code : member.doc().failures().keySet()) {
      if (!api.errorCodes().contains(code)) {
        complain(where, "@throws " + code + " is no code of ErrorCode");
      }
    }
  }

  private void complain(String where, String what) {
    complaints.add(where + ": " + what + ".");
  }
}
