package dev.berth.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
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

  @Test
  void theTopIsTheShell() throws Exception {
    assertThat(site.get("/").body()).isEqualTo(ServedSite.SHELL);
  }

  @Test
  void aFolderWithAPageAnswersWithThePage() throws Exception {
    assertThat(site.get("/mfes/landing/").body()).isEqualTo("<p>landing</p>");
  }

  @Test
  void aFolderWithoutItsFinalSlashIsRedirectedSoThatRelativeUrlsWork() throws Exception {
    HttpResponse<String> answer = site.get("/mfes/landing?x=1");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue("/mfes/landing/?x=1");
  }

  @Test
  void aFolderWithoutAPageIsNeverListed() throws Exception {
    HttpResponse<String> answer = site.get("/mfes/");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("landing");
  }

  @Test
  void anAddressThatHappensToBeAFolderWithoutAPageIsADeepLink() throws Exception {
    assertThat(site.navigate("/mfes/").body()).isEqualTo(ServedSite.SHELL);
  }
}
