package dev.berth.build.checks;

/**
 * A use of something outside of the method that uses it.
 *
 * @param what the method as {@code java.lang.String.split(java.lang.String)}, the field as {@code
 *     java.lang.System.out}, or a word for a construct of the language
 * @param where class, method and line of the user
 */
record Usage(String what, String where) {
  static final String SYNCHRONIZED = "synchronized";
  static final String SWITCH_ON_ENUM = "switch on enum";
}
