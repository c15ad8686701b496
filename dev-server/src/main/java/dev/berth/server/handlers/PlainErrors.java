package dev.berth.server.handlers;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Words the refusals that Jetty itself decides on, such as a path that climbs out of the site. */
public final class PlainErrors implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    new PlainAnswer(status, status + " " + reason(request, status)).send(response, callback);
    return true;
  }

  private static String reason(Request request, int status) {
    return request.getAttribute(ErrorHandler.ERROR_MESSAGE) instanceof String message
        ? message
        : HttpStatus.getMessage(status);
  }
}
