import { html, render } from 'lit';
import { clock } from './time.js';

/** The words to the match: what has happened so far, the latest first. Nothing is given away. */
export class Commentary {
  #player;
  #place;
  #shown = -1;

  constructor(player, place) {
    this.#player = player;
    this.#place = place;
  }

  follow(time) {
    const past = this.#player.match.timeline.moments.filter((moment) => moment.time <= time);
    if (past.length !== this.#shown) {
      this.#shown = past.length;
      render(this.#list(past), this.#place);
    }
  }

  #list(past) {
    return html`<ol tabindex="-1" aria-label="What has happened">
      ${past.toReversed().map((moment) => this.#line(moment))}
    </ol>`;
  }

  #line(moment) {
    return html`<li class=${moment.points ? 'player-line player-line--score' : 'player-line'}>
      <button type="button" @click=${() => this.#player.seek(moment.time - 6)}>
        <span class="fl-visually-hidden">Watch </span>${clock(moment.time)}
      </button>
      <p>${moment.text}</p>
    </li>`;
  }
}
