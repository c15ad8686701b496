package dev.berth.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.berth.server.site.UnusableSite;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListeningTest {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  @TempDir private Path folder;

  @Test
  void aPortThatIsTakenIsNamedWithAWayOut() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, LOOPBACK)) {
      int port = other.getLocalPort();

      assertThatThrownBy(() -> ServedSite.in(folder, options -> options.withPort(port)))
          .isInstanceOf(CannotListen.class)
          .hasMessage(
              "Port %d is already in use on 127.0.0.1. Choose another: --port %d", port, port + 1);
    }
  }

  @Test
  void anAddressOfAnotherMachineIsNamed() {
    assertThatThrownBy(() -> ServedSite.in(folder, options -> options.withHost("192.0.2.1")))
        .isInstanceOf(CannotListen.class)
        .hasMessageStartingWith("192.0.2.1 is no address of this machine.");
  }

  @Test
  void closingFreesThePortAtOnceEvenWithAnOpenConnection() throws Exception {
    ServedSite site = ServedSite.in(folder);
    int port = site.uri().getPort();
    try (Socket idle = new Socket(LOOPBACK, port)) {
      Instant before = Instant.now();
      site.close();

      assertThat(idle.isConnected()).isTrue();
      assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
      try (ServedSite next = ServedSite.in(folder, options -> options.withPort(port))) {
        assertThat(next.get("/").statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void onlyTheLoopbackAddressIsBoundUnlessAskedFor() throws Exception {
    try (ServedSite site = ServedSite.in(folder)) {
      int port = site.uri().getPort();

      assertThatThrownBy(() -> new Socket(InetAddress.getByName("127.0.0.2"), port).close())
          .hasMessageContaining("refused");
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path missing = folder.resolve("missing");

    assertThatThrownBy(() -> DevServer.start(DevServerOptions.serving(missing)))
        .isInstanceOf(UnusableSite.class)
        .hasMessageStartingWith("There is no folder " + missing);
  }

  @Test
  void aFolderWithoutAShellIsNamed() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThatThrownBy(() -> DevServer.start(DevServerOptions.serving(empty)))
        .isInstanceOf(UnusableSite.class)
        .hasMessageStartingWith(empty + " holds no index.html");
  }
}
