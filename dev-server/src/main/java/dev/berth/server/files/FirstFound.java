package dev.berth.server.files;

import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.http.content.HttpContent;

/** Asks several places for a file, the most particular first. */
public final class FirstFound implements HttpContent.Factory {
  private final List<HttpContent.Factory> places;

  public FirstFound(List<HttpContent.Factory> places) {
    this.places = List.copyOf(places);
  }

  @Override
  public HttpContent getContent(String path) throws IOException {
    for (HttpContent.Factory place : places) {
      HttpContent found = place.getContent(path);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
