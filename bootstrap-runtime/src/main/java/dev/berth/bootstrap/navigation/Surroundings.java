package dev.berth.bootstrap.navigation;

/** The sides of the browser that navigation touches. */
public record Surroundings(AddressBar bar, ShellView view, ShellEvents events) {}
