package dev.berth.bootstrap.fakes;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.files.FileContent;
import dev.berth.bootstrap.files.FileSink;

/** Collects letters. */
public class TextSink implements FileSink {
  private final StringBuilder collected = new StringBuilder();

  public String text() {
    return collected.toString();
  }

  @Override
  public Promise<Void> append(FileContent content) {
    collected.append(((TextContent) content).text());
    return Promise.done();
  }

  @Override
  public Promise<Void> close() {
    return Promise.done();
  }

  @Override
  public Promise<Void> abort() {
    return Promise.done();
  }
}
