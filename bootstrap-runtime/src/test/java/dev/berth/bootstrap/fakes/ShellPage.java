package dev.berth.bootstrap.fakes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.berth.bootstrap.async.Promise;
import dev.berth.bootstrap.errors.BerthException;
import dev.berth.bootstrap.lifecycle.Outlet;
import dev.berth.bootstrap.loading.EntryDocument;
import dev.berth.bootstrap.navigation.ShellView;
import dev.berth.bootstrap.navigation.Visit;
import dev.berth.routes.RouteMatch;
import java.util.ArrayList;
import java.util.List;

/**
 * The shell's page: it has room for one micro-frontend or one error view, and fails the test that
 * puts a second one into it.
 */
public final class ShellPage implements Outlet, ShellView {
  private final Journal journal;
  private String shown = "";
  private BerthException failure;
  private boolean busy;
  private int rests;
  private final List<String> moves = new ArrayList<>();
  private Runnable tryAgain = () -> {};

  public ShellPage(Journal journal) {
    this.journal = journal;
  }

  /** The title of the micro-frontend's page, {@code error CODE}, or an empty text. */
  public String shown() {
    return failure == null ? shown : "error " + failure.code();
  }

  /** Which pages have moved to other addresses while they were there. */
  public List<String> moves() {
    return moves;
  }

  /** Whether assistive technology is told to wait. */
  public boolean isBusy() {
    return busy;
  }

  /** How often the user was told that all that was wanted has ended. */
  public int rests() {
    return rests;
  }

  /** What the error view says. */
  public String explanation() {
    assertThat(failure).as("the failure on the page").isNotNull();
    return failure.getMessage();
  }

  /** Presses the button of the error view. */
  public void tryAgain() {
    assertThat(failure).as("the failure on the page").isNotNull();
    tryAgain.run();
  }

  @Override
  public void open(RouteMatch match, EntryDocument document) {
    assertThat(shown).as("still there when %s comes", document.title()).isEmpty();
    journal.note("open " + document.title());
    shown = document.title();
    failure = null;
  }

  @Override
  public void moveTo(RouteMatch match, EntryDocument document) {
    moves.add(document.title() + " to " + match.base());
  }

  @Override
  public void empty() {
    journal.note("empty");
    shown = "";
    failure = null;
  }

  @Override
  public void loading(String microFrontend) {
    journal.note("loading " + microFrontend);
    busy = true;
  }

  @Override
  public void settled() {
    busy = false;
    rests++;
  }

  @Override
  public Promise<Void> turn() {
    return Promise.done();
  }

  @Override
  public void begins(Visit.Action action) {
    journal.note("begins by " + action);
  }

  @Override
  public void arrived() {
    journal.note("arrived");
  }

  @Override
  public void failed(BerthException shownFailure, Runnable again) {
    assertThat(shown).as("still there when %s is shown", shownFailure.code()).isEmpty();
    journal.note("error " + shownFailure.code());
    failure = shownFailure;
    tryAgain = again;
  }
}
