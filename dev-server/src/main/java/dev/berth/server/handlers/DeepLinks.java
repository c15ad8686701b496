package dev.berth.server.handlers;

import dev.berth.server.site.Site;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers an address that is no file with the shell, which knows the routes. */
final class DeepLinks extends Handler.Abstract {
  private final Handler files;

  DeepLinks(Handler files) {
    this.files = files;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = request.getHttpURI().getCanonicalPath();
    if (!NavigationRule.isNavigation(path, request.getHeaders())) {
      return false;
    }
    HttpURI shell = HttpURI.build(request.getHttpURI()).path("/" + Site.SHELL);
    return files.handle(Request.serveAs(request, shell), response, callback);
  }
}
