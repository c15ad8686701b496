package dev.berth.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoMayAskTest {
  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

  @TempDir private Path folder;
  private ServedSite site;

  @BeforeEach
  void serve() throws Exception {
    site = ServedSite.in(folder);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:8080",
        "LOCALHOST",
        "shop.localhost:1",
        "127.0.0.1:80",
        "[::1]:8080"
      })
  void namesOfThisMachineAreAnswered(String host) throws Exception {
    assertThat(site.raw("/", host)).startsWith("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "evillocalhost",
        "127.0.0.1.evil.example",
        "192.168.1.7"
      })
  void aForeignNameIsRefusedSoThatNoSiteCanPointItsNameAtUs(String host) throws Exception {
    String answer = site.raw("/", host);

    assertThat(answer).startsWith("HTTP/1.1 403 ").contains("'" + host + "'", "--host " + host);
    assertThat(answer).doesNotContain("shell</title>");
  }

  @Test
  void aServerForTheWholeNetworkAnswersToAddressesButNotToForeignNames() throws Exception {
    try (ServedSite open = ServedSite.in(folder, options -> options.withHost("0.0.0.0"))) {
      assertThat(open.raw("/", "192.168.1.7:8080")).startsWith("HTTP/1.1 200 ");
      assertThat(open.raw("/", "evil.example")).startsWith("HTTP/1.1 403 ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:3000", "https://team.localhost:1234", "http://127.0.0.1:5173"})
  void pagesOfOtherLocalServersMayRead(String origin) throws Exception {
    HttpResponse<String> answer = site.get("/routes.json", "Origin", origin);

    assertThat(answer.headers().firstValue(ALLOW_ORIGIN)).hasValue(origin);
    assertThat(answer.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Origin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example", "http://localhost.evil.example", "http://127.0.0.1.x"})
  void pagesFromElsewhereMayNotRead(String origin) throws Exception {
    assertThat(site.get("/routes.json", "Origin", origin).headers().firstValue(ALLOW_ORIGIN))
        .isEmpty();
  }

  @Test
  void aPreflightFromAnotherLocalServerIsAnswered() throws Exception {
    HttpResponse<String> answer =
        site.send(
            "OPTIONS",
            "/routes.json",
            "Origin",
            "http://localhost:3000",
            "Access-Control-Request-Method",
            "GET");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue(ALLOW_ORIGIN)).hasValue("http://localhost:3000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void onlyReadingIsAllowed(String method) throws Exception {
    HttpResponse<String> answer = site.send(method, "/routes.json");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    assertThat(answer.body()).contains(method);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/routes.json", "/missing.js", "/bootstrap.js"})
  void browsersAreToldToBelieveTheMediaTypes(String path) throws Exception {
    assertThat(site.get(path).headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void theSoftwareBehindIsNotAdvertised() throws Exception {
    assertThat(site.get("/").headers().firstValue("Server")).isEmpty();
  }
}
