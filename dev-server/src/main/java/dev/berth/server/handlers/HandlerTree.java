package dev.berth.server.handlers;

import dev.berth.server.report.RouteMapCheck;
import dev.berth.server.site.ServedContent;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Shows, in the order in which a request meets them, all that the development server does. */
public final class HandlerTree {
  private HandlerTree() {}

  /** Composes the handlers for a server that listens on {@code host}. */
  public static Handler of(ServedContent content, RouteMapCheck check, String host) {
    Handler files = new SiteContext(content);
    return new GracefulHandler(
        new HostGuard(
            new HostNames(host),
            new Compression(
                new LocalOrigins(
                    new ReadOnly(
                        new NoSniffing(
                            new RouteMapWatch(
                                check,
                                new Handler.Sequence(
                                    files, new DeepLinks(files), new NotFound()))))))));
  }
}
