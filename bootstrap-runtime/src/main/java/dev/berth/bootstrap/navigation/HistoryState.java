package dev.berth.bootstrap.navigation;

/** What a caller wants kept with a history entry; nobody here looks into it. */
public interface HistoryState {}
