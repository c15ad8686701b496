package dev.berth.server.handlers;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Ends every request that nobody answered, naming what was missing. */
final class NotFound extends Handler.Abstract.NonBlocking {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = request.getHttpURI().getCanonicalPath();
    String text = "404 %s: the site has no such file.".formatted(path);
    new PlainAnswer(HttpStatus.NOT_FOUND_404, text).send(response, callback);
    return true;
  }
}
