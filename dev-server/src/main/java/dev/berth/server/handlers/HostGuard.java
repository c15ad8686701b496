package dev.berth.server.handlers;

import java.util.Locale;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers only when addressed by a name of this machine.
 *
 * <p>Otherwise any web site could point its own name at 127.0.0.1 and read what is served here.
 */
final class HostGuard extends Handler.Wrapper {
  private final HostNames names;

  HostGuard(HostNames names, Handler next) {
    super(next);
    this.names = names;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String name = Request.getServerName(request).toLowerCase(Locale.ROOT);
    if (names.allow(name)) {
      return super.handle(request, response, callback);
    }
    new PlainAnswer(HttpStatus.FORBIDDEN_403, refusal(name)).send(response, callback);
    return true;
  }

  private static String refusal(String name) {
    return "This development server does not answer to the host name '%s'. ".formatted(name)
        + "Use localhost, or start it with --host %s.".formatted(name);
  }
}
