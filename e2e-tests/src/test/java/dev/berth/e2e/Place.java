package dev.berth.e2e;

import java.util.List;

/** A page of the sample product, by its address and its main heading. */
enum Place {
  LANDING("/", "Every match under the lights"),
  SIGN_IN("/account/sign-in", "Sign in"),
  SIGN_UP("/account/sign-up", "Create your account"),
  PROFILE("/account/profile", "Your account"),
  CATALOGUE("/catalogue", "Catalogue"),
  MATCH("/watch/harbour-northgate", "Harbour City v Northgate Rovers"),
  HELP("/help", "Help centre");

  private final String path;
  private final String heading;

  Place(String path, String heading) {
    this.path = path;
    this.heading = heading;
  }

  /** The pages of a user who has signed in, one of each micro-frontend that such a user sees. */
  static List<Place> ofMembers() {
    return List.of(CATALOGUE, MATCH, HELP, PROFILE);
  }

  String path() {
    return path;
  }

  String heading() {
    return heading;
  }
}
