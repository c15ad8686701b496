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

class DeepLinkTest {
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
        "/catalogue",
        "/catalogue/live/42?tab=stats",
        "/teams/john.doe",
        "/release/2.1",
        "/f%C3%BCr/dich",
        "/mfes"
      })
  void anAddressThatIsNoFileGetsTheShell(String path) throws Exception {
    HttpResponse<String> answer = site.navigate(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(ServedSite.SHELL);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
  }

  @Test
  void aClientThatWantsHtmlButSendsNoFetchMetadataGetsTheShell() throws Exception {
    assertThat(site.get("/catalogue", "Accept", "text/html").body()).isEqualTo(ServedSite.SHELL);
  }

  @Test
  void headOfADeepLinkAnswersAsGetDoes() throws Exception {
    assertThat(site.send("HEAD", "/catalogue", "Accept", "text/html").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/mfes/gone/index.html", "/gone.js", "/gone.css", "/img/gone.svg"})
  void anAddressThatNamesAMissingFileIsNotFound(String path) throws Exception {
    HttpResponse<String> answer = site.navigate(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains(path);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cors", "same-origin", "no-cors"})
  void aPageThatFetchesAMissingEntryPointDoesNotGetTheShell(String mode) throws Exception {
    HttpResponse<String> answer =
        site.get("/mfes/gone/", "Accept", "text/html", "Sec-Fetch-Mode", mode);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("/mfes/gone/");
  }

  @Test
  void aFrameDoesNotGetTheShellInsideTheShell() throws Exception {
    HttpResponse<String> answer =
        site.get("/gone", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "iframe");

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void aScriptThatIsMissingIsNotFoundWhateverItsName() throws Exception {
    assertThat(site.get("/gone", "Accept", "*/*").statusCode()).isEqualTo(404);
  }
}
