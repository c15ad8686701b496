package dev.berth.bootstrap.fakes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Cancellation;
import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.errors.ErrorCode;
import dev.berth.bootstrap.loading.EntryPointFetcher;
import dev.berth.bootstrap.loading.FetchedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A network whose answers a test gives: each by hand, or all by one habit. */
public final class ScriptedFetcher implements EntryPointFetcher {
  private final List<Request> requests = new ArrayList<>();
  private Consumer<Request> habit = request -> {};

  @Override
  public Promise<FetchedEntry> fetch(String url, String integrity, Cancellation cancellation) {
    Request request = new Request(url, integrity);
    requests.add(request);
    cancellation.onRequest(request::abort);
    habit.accept(request);
    return request.answer;
  }

  /** From now on every request is treated alike. */
  public void always(Consumer<Request> treatment) {
    habit = treatment;
  }

  /** From now on every request waits for the test to answer it. */
  public void letsRequestsWait() {
    habit = request -> {};
  }

  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** The requests without an answer. */
  public List<Request> waiting() {
    return requests.stream().filter(request -> request.answer.isPending()).toList();
  }

  public Request latest() {
    assertThat(requests).as("requests").isNotEmpty();
    return requests.get(requests.size() - 1);
  }

  /** One request, which a test answers. */
  public static final class Request {
    private final String url;
    private final String integrity;
    private final Promise<FetchedEntry> answer = new Promise<>();
    private boolean aborted;

    private Request(String url, String integrity) {
      this.url = url;
      this.integrity = integrity;
    }

    public String url() {
      return url;
    }

    public String integrity() {
      return integrity;
    }

    /** Whether it was given up before it had an answer. */
    public boolean isAborted() {
      return aborted;
    }

    public void answersWithPage() {
      answers(200, "text/html; charset=utf-8");
    }

    public void answers(int status, String contentType) {
      answer.fulfil(new FetchedEntry(url, status, contentType, "", "", ""));
    }

    public void answersWithText(String text) {
      answer.fulfil(new FetchedEntry(url, 200, "text/html", text, "utf-8", ""));
    }

    public void breaksOff() {
      fails(ErrorCode.ENTRY_UNREACHABLE, "the network is down");
    }

    public void fails(String code, String why) {
      answer.reject(new BerthException(code, why));
    }

    private void abort() {
      if (answer.isPending()) {
        aborted = true;
        fails(ErrorCode.ENTRY_UNREACHABLE, "aborted");
      }
    }
  }
}
