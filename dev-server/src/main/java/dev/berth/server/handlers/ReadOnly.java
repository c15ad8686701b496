package dev.berth.server.handlers;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets through what only reads: GET and HEAD. */
final class ReadOnly extends Handler.Wrapper {

  ReadOnly(Handler next) {
    super(next);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String method = request.getMethod();
    if (HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method)) {
      return super.handle(request, response, callback);
    }
    response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
    new PlainAnswer(HttpStatus.METHOD_NOT_ALLOWED_405, refusal(method)).send(response, callback);
    return true;
  }

  private static String refusal(String method) {
    return "%s is not answered here: this server only hands out files (GET, HEAD)."
        .formatted(method);
  }
}
