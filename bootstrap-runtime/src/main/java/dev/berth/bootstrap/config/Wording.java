package dev.berth.bootstrap.config;

/** What differs from language to language, for the values that a label is asked with. */
public interface Wording {
  /** The plural category of the value {@code count}: one, few, many, other and so on. */
  String category(String language);

  /** A value as the language writes it; null when there is none of this name. */
  String written(String name, String language);
}
