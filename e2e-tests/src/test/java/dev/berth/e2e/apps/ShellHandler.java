package dev.berth.e2e.apps;

import dev.berth.e2e.site.ShippedBootstrap;
import java.util.StringJoiner;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Gives the shell to whoever asks for a page, and what belongs to the shell. */
final class ShellHandler extends Handler.Abstract {
  private static final String HEAD =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shell</title>
      <script defer src="/bootstrap.js" data-routes="/routes.json"></script></head>
      """;

  /** Shows nothing of its own: an application has all of the window, as it has alone. */
  private static final String BARE = HEAD + "<body data-berth-outlet></body></html>";

  private static final String ORDINARY =
      HEAD
          + "<body><header><a href=\"/bare/neutral\">home</a></header>"
          + "<main data-berth-outlet></main></body></html>";

  private final String routes;

  ShellHandler(Iterable<Application> applications) {
    routes = routes(applications);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = Request.getPathInContext(request);
    String name = path.substring(1);
    if (path.equals("/routes.json")) {
      send("application/json", routes, response, callback);
    } else if (name.startsWith("bootstrap.") && ShippedBootstrap.contains(name)) {
      send("text/javascript", ShippedBootstrap.text(name), response, callback);
    } else if (path.startsWith("/bare/")) {
      send("text/html", BARE, response, callback);
    } else if (path.startsWith("/ordinary/")) {
      send("text/html", ORDINARY, response, callback);
    } else {
      return false;
    }
    return true;
  }

  private static void send(String type, String text, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type + "; charset=utf-8");
    Content.Sink.write(response, true, text, callback);
  }

  private static String routes(Iterable<Application> applications) {
    StringJoiner entries = new StringJoiner(",");
    StringJoiner routes = new StringJoiner(",");
    for (Application application : applications) {
      String name = application.name();
      entries.add("\"%s\": {\"entry\": \"%s\"}".formatted(name, application.entry()));
      routes.add("{\"path\": \"/bare/%1$s/*\", \"mfe\": \"%1$s\"}".formatted(name));
      routes.add("{\"path\": \"/ordinary/%1$s/*\", \"mfe\": \"%1$s\"}".formatted(name));
    }
    return "{\"version\": 1, \"microFrontends\": {%s}, \"routes\": [%s]}"
        .formatted(entries, routes);
  }
}
