import { html, nothing, render } from 'lit';
import './floodlit-player.js';

const NOTES = {
  live: 'Live now',
  upcoming: 'Their last meeting, while you wait for kick-off',
  replay: 'Full match',
};

/** Shows a match: its title, the player, and the commentary beside it. */
export function showPage(root, match) {
  document.title = `${match.title} · Floodlit`;
  render(page(match), root);
}

export function showFailure(root, failure) {
  document.title = 'Not available · Floodlit';
  render(
    html`<div class="player-failure" role="alert">
      <h1 class="fl-display">This match is not available</h1>
      <p>${failure.message}</p>
      <a class="fl-button" href="/catalogue">Back to the catalogue</a>
    </div>`,
    root,
  );
}

/** Takes the page away; the player stops when it leaves the document. */
export function clearPage(root) {
  render(nothing, root);
}

function page(match) {
  return html`
    <div class="player-head">
      <p class="player-note player-note--${match.status}">${NOTES[match.status]}</p>
      <h1 class="fl-display" tabindex="-1">${match.title}</h1>
      <p class="player-facts">
        <span>${match.sport.name}, ${match.competition}, ${match.venue}</span>
        <a href="/catalogue/match/${match.id}">Match details</a>
      </p>
    </div>
    <div class="player-stage">
      <floodlit-player .match=${match} @tick=${followCommentary}></floodlit-player>
      <p class="player-keys">
        <kbd>Space</kbd> play or pause <kbd>←</kbd> <kbd>→</kbd> ten seconds <kbd>↑</kbd> <kbd>↓</kbd> speed
        <kbd>F</kbd> full screen
      </p>
    </div>
    <aside class="player-aside" aria-labelledby="player-commentary">
      <h2 id="player-commentary">Commentary</h2>
      <button class="fl-button fl-button--quiet" type="button" aria-expanded="false" @click=${openCommentary}>
        Show commentary
      </button>
      <div class="player-commentary"></div>
    </aside>
  `;
}

/** The commentary is fetched only by those who read it. */
async function openCommentary({ currentTarget: button }) {
  const { Commentary } = await import('./commentary.js');
  const player = document.querySelector('floodlit-player');
  const place = document.querySelector('.player-commentary');
  button.hidden = true;
  player.commentary = new Commentary(player, place);
  player.commentary.follow(player.time);
  place.querySelector('ol').focus();
}

function followCommentary({ target: player, detail }) {
  player.commentary?.follow(detail.time);
}
