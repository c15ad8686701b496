import { LitElement, html } from 'lit';
import { Scene } from './game/scene.js';
import { scoreAt } from './game/timeline.js';
import { shortcutOf } from './shortcuts.js';
import { icons } from './icons.js';
import { styles } from './floodlit-player.styles.js';
import { followDevice } from './device.js';
import { clock } from './time.js';

const SPEEDS = [1, 2, 4, 8];
const STEP = 10;
const RUN_UP_TO_LIVE = 300;
const LONGEST_FRAME = 0.25;

/**
 * Plays a match: the ground from above, the score, and the controls. Fires `tick` with the time.
 */
export class FloodlitPlayer extends LitElement {
  static properties = {
    match: { attribute: false },
    time: { state: true },
    speed: { state: true },
    isPlaying: { state: true },
  };

  static styles = styles;

  #scene;
  #frame = 0;
  #lastFrame = 0;
  #leaveDevice;
  #isSuspended = false;
  #onKey = (event) => this.#press(event);
  #resize = new ResizeObserver(() => this.#fitCanvas());

  constructor() {
    super();
    this.time = 0;
    this.speed = 1;
    this.isPlaying = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onKey);
    this.#leaveDevice = followDevice(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onKey);
    this.#leaveDevice();
    this.#resize.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  willUpdate(changed) {
    if (changed.has('match')) {
      this.time = this.match.isLive ? Math.max(0, this.match.duration - RUN_UP_TO_LIVE) : 0;
      this.#scene = undefined;
    }
  }

  updated() {
    if (!this.#scene) {
      this.#scene = new Scene(this.#canvas, this.match);
      this.#resize.observe(this.#canvas);
    }
    this.#scene.draw(this.time);
    this.dispatchEvent(new CustomEvent('tick', { detail: { time: this.time } }));
    this.#keepPlaying();
  }

  toggle() {
    if (this.isPlaying) {
      this.pause();
    } else {
      this.play();
    }
  }

  play() {
    if (this.time >= this.match.duration) {
      this.time = 0;
    }
    this.isPlaying = true;
  }

  pause() {
    this.isPlaying = false;
  }

  /** Stands still because nobody sees it; it goes on by itself only if it was playing. */
  suspend() {
    this.#isSuspended ||= this.isPlaying;
    this.pause();
  }

  resume() {
    this.isPlaying ||= this.#isSuspended;
    this.#isSuspended = false;
  }

  step(direction) {
    this.seek(this.time + direction * STEP);
  }

  seek(time) {
    this.time = Math.min(this.match.duration, Math.max(0, time));
  }

  #keepPlaying() {
    if (this.isPlaying && this.#frame === 0 && this.isConnected) {
      this.#lastFrame = 0;
      this.#awaitFrame();
    }
  }

  #awaitFrame() {
    this.#frame = requestAnimationFrame((now) => this.#advance(now / 1000));
  }

  /** A page that was hidden goes on where it was, instead of jumping. */
  #advance(now) {
    const elapsed = this.#lastFrame === 0 ? 0 : Math.min(LONGEST_FRAME, now - this.#lastFrame);
    this.#lastFrame = now;
    this.#frame = 0;
    if (this.isPlaying) {
      this.seek(this.time + elapsed * this.speed);
      this.isPlaying = this.time < this.match.duration;
      this.#awaitFrame();
    }
  }

  #press(event) {
    const actions = {
      toggle: () => this.toggle(),
      back: () => this.seek(this.time - STEP),
      forward: () => this.seek(this.time + STEP),
      faster: () => this.#changeSpeed(1),
      slower: () => this.#changeSpeed(-1),
      fullscreen: () => this.#toggleFullscreen(),
    };
    const shortcut = shortcutOf(event);
    if (shortcut) {
      event.preventDefault();
      actions[shortcut]();
    }
  }

  #changeSpeed(step) {
    const next = SPEEDS.indexOf(this.speed) + step;
    this.speed = SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, next))];
  }

  async #toggleFullscreen() {
    if (document.fullscreenElement) {
      await document.exitFullscreen();
    } else {
      await this.requestFullscreen();
    }
  }

  get #canvas() {
    return this.renderRoot.querySelector('canvas');
  }

  /** As many pixels as the screen has, so that numbers on shirts stay sharp. */
  #fitCanvas() {
    const { clientWidth, clientHeight } = this.#canvas;
    this.#canvas.width = clientWidth * devicePixelRatio;
    this.#canvas.height = clientHeight * devicePixelRatio;
    this.#scene.draw(this.time);
  }

  render() {
    return html`
      <section aria-label="Player">
        <div class="screen">
          <canvas role="img" aria-label="The ground from above, with the players and the ball" @click=${this.toggle}></canvas>
          ${this.#board()}
        </div>
        ${this.#controls()}
      </section>
    `;
  }

  #board() {
    const [home, away] = this.match.sides;
    const score = scoreAt(this.match.timeline, this.time);
    return html`<div class="board">
      <b style="--shirt:${home.colours[0]}"><abbr title=${home.name}>${home.code}</abbr></b>
      <strong>${score[0]} – ${score[1]}</strong>
      <b style="--shirt:${away.colours[0]}"><abbr title=${away.name}>${away.code}</abbr></b>
      <time>${clock(this.time)}</time>
    </div>`;
  }

  #controls() {
    return html`<div class="controls" role="group" aria-label="Playback">
      <input
        type="range"
        aria-label="Position"
        min="0"
        max=${this.match.duration}
        step=${STEP}
        .value=${String(this.time)}
        aria-valuetext=${clock(this.time)}
        style="--share:${this.time / this.match.duration}"
        @input=${(event) => this.seek(Number(event.target.value))}
      />
      <button class="play" type="button" aria-label=${this.isPlaying ? 'Pause' : 'Play'} @click=${this.toggle}>
        ${this.isPlaying ? icons.pause : icons.play}
      </button>
      <button type="button" aria-label="Back 10 seconds" @click=${() => this.seek(this.time - STEP)}>${icons.back}</button>
      <button type="button" aria-label="Forward 10 seconds" @click=${() => this.seek(this.time + STEP)}>
        ${icons.forward}
      </button>
      <span class="times">${clock(this.time)} <i>/ ${clock(this.match.duration)}</i></span>
      <label>
        <span aria-hidden="true">Speed</span>
        <select aria-label="Speed" @change=${(event) => (this.speed = Number(event.target.value))}>
          ${SPEEDS.map((speed) => html`<option value=${speed} ?selected=${speed === this.speed}>${speed}×</option>`)}
        </select>
      </label>
      <button type="button" aria-label="Full screen" @click=${this.#toggleFullscreen}>${icons.fullscreen}</button>
    </div>`;
  }
}

customElements.define('floodlit-player', FloodlitPlayer);
