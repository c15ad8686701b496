package dev.berth.server.handlers;

import java.util.function.Function;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;

/** Hands out files: ranges, conditional requests, pages of folders; never a listing. */
final class StaticFiles extends ResourceHandler {
  private final Function<ByteBufferPool.Sized, HttpContent.Factory> places;

  StaticFiles(Function<ByteBufferPool.Sized, HttpContent.Factory> places) {
    this.places = places;
    setDirAllowed(false);
    setWelcomeMode(ResourceService.WelcomeMode.REHANDLE);
    setEtags(true);
    setCacheControl("no-cache");
  }

  /** The stock factory keeps a file for up to a second after a save; ours keeps nothing. */
  @Override
  protected HttpContent.Factory newHttpContentFactory(ByteBufferPool.Sized buffers) {
    return places.apply(buffers);
  }

  @Override
  protected ResourceService newResourceService() {
    return new PagesOfFolders();
  }

  /**
   * Serves a folder's page as if it had been asked for by name.
   *
   * <p>Jetty's own ways are to go through the whole server again, or to send the page without
   * looking whether it is a link that leads out of the site.
   */
  private final class PagesOfFolders extends ResourceService {
    @Override
    protected void rehandleWelcome(
        Request request, Response response, Callback callback, String page) throws Exception {
      HttpURI uri = HttpURI.build(request.getHttpURI()).pathQuery(page);
      if (!handle(Request.serveAs(request, uri), response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    }
  }
}
