import { css } from 'lit';

/** The player is dark by day too: it is a screen. */
export const styles = css`
  :host {
    display: block;
    min-width: 0;
    color: #f4f8ec;
  }

  section {
    overflow: hidden;
    border-radius: 14px;
    background: #07100c;
  }

  .screen {
    position: relative;
  }

  canvas {
    display: block;
    width: 100%;
    aspect-ratio: 105 / 66;
    cursor: pointer;
  }

  .board {
    position: absolute;
    top: clamp(0.4rem, 2.2vw, 1.4rem);
    left: clamp(0.4rem, 2.2vw, 1.4rem);
    display: flex;
    align-items: stretch;
    overflow: hidden;
    border-radius: 6px;
    background: rgb(4 10 7 / 0.92);
    font-size: clamp(0.8rem, 1.5vw, 1.1rem);
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }

  .board > * {
    padding: 0.55em 0.65em;
  }

  .board b {
    border-left: 0.4em solid var(--shirt);
  }

  .board abbr {
    text-decoration: none;
  }

  .board strong {
    background: #d9f24f;
    color: #121b06;
    white-space: nowrap;
  }

  .board time {
    color: #d5e0d6;
  }

  .controls {
    display: grid;
    grid-template-columns: auto auto auto 1fr auto auto;
    align-items: center;
    gap: 0.25rem 0.4rem;
    padding: 0.5rem clamp(0.5rem, 1.5vw, 1rem) 0.7rem;
  }

  input {
    grid-column: 1 / -1;
    width: 100%;
    height: 1.75rem;
    margin: 0;
    background: none;
    appearance: none;
    cursor: pointer;
  }

  input::-webkit-slider-runnable-track {
    height: 0.4rem;
    border-radius: 1rem;
    background: linear-gradient(90deg, #d9f24f calc(var(--share) * 100%), #46584d 0);
  }

  input::-moz-range-track {
    height: 0.4rem;
    border-radius: 1rem;
    background: linear-gradient(90deg, #d9f24f calc(var(--share) * 100%), #46584d 0);
  }

  input::-webkit-slider-thumb {
    width: 1.1rem;
    height: 1.1rem;
    margin-top: -0.35rem;
    border: 0;
    border-radius: 50%;
    background: #fbffe6;
    appearance: none;
  }

  input::-moz-range-thumb {
    width: 1.1rem;
    height: 1.1rem;
    border: 0;
    border-radius: 50%;
    background: #fbffe6;
  }

  button {
    display: grid;
    place-items: center;
    width: 2.75rem;
    height: 2.75rem;
    border: 0;
    border-radius: 50%;
    background: none;
    color: inherit;
    cursor: pointer;
  }

  button:hover {
    background: rgb(255 255 255 / 0.12);
  }

  .play {
    background: #d9f24f;
    color: #121b06;
  }

  .play:hover {
    background: #e8fb80;
  }

  svg {
    width: 1.4rem;
    fill: currentcolor;
  }

  .times {
    padding-left: 0.4rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .times i {
    color: #b4c4b8;
    font-style: normal;
  }

  label {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  select {
    min-height: 2.4rem;
    padding: 0 0.5rem;
    border: 1.5px solid #6f8679;
    border-radius: 8px;
    background: #1a2921;
    color: inherit;
    font: inherit;
  }

  :focus-visible {
    outline: 3px solid #d9f24f;
    outline-offset: 2px;
  }

  .play:focus-visible {
    outline-offset: 3px;
  }

  :host(:fullscreen) section {
    display: flex;
    flex-direction: column;
    justify-content: center;
    height: 100%;
    border-radius: 0;
  }

  :host(:fullscreen) canvas {
    max-height: calc(100vh - 7rem);
    margin: 0 auto;
    width: auto;
    max-width: 100%;
  }

  @media (max-width: 480px) {
    label span,
    .times i {
      display: none;
    }
  }
`;
