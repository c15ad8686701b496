package dev.berth.server.handlers;

import dev.berth.server.report.RouteMapCheck;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Looks at the route map again whenever a page asks for it, and hands it out as it is. */
final class RouteMapWatch extends Handler.Wrapper {
  private final RouteMapCheck check;

  RouteMapWatch(RouteMapCheck check, Handler next) {
    super(next);
    this.check = check;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getHttpURI().getCanonicalPath().equals(check.url())) {
      check.reportChange();
    }
    return super.handle(request, response, callback);
  }
}
