package dev.berth.server;

import java.io.IOException;
import java.io.Serial;
import java.net.BindException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;

/** Says why the server could not take its place on the network, and which option helps. */
public final class CannotListen extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private CannotListen(String message, Throwable cause) {
    super(message, cause);
  }

  static CannotListen because(IOException failure, DevServerOptions options) {
    return new CannotListen(reason(failure, options), failure);
  }

  private static String reason(IOException failure, DevServerOptions options) {
    if (!isOfThisMachine(options.host())) {
      return "%s is no address of this machine. Leave --host out to serve this machine only."
          .formatted(options.host());
    }
    if (isAlreadyBound(failure)) {
      return "Port %d is already in use on %s. Choose another: --port %d"
          .formatted(options.port(), options.host(), alternative(options.port()));
    }
    return "Cannot listen on port %d of %s: %s. Choose another: --port %d"
        .formatted(
            options.port(), options.host(), failure.getMessage(), DevServerOptions.DEFAULT_PORT);
  }

  private static int alternative(int port) {
    return port < DevServerOptions.LAST_PORT ? port + 1 : DevServerOptions.DEFAULT_PORT;
  }

  private static boolean isAlreadyBound(Throwable failure) {
    return failure instanceof BindException || failure.getCause() instanceof BindException;
  }

  private static boolean isOfThisMachine(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null;
    } catch (UnknownHostException | SocketException e) {
      return false;
    }
  }
}
