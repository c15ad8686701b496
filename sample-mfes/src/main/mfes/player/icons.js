import { html } from 'lit';

const icon = (path) => html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

/** The pictures on the buttons. */
export const icons = {
  play: icon('M7 4.5v15l12-7.5z'),
  pause: icon('M6 4.5h4.2v15H6zM13.8 4.5H18v15h-4.2z'),
  back: icon('M12 5V1.5L6.5 6 12 10.5V7a6 6 0 1 1-6 6H4a8 8 0 1 0 8-8z'),
  forward: icon('M12 5V1.5L17.5 6 12 10.5V7a6 6 0 1 0 6 6h2a8 8 0 1 1-8-8z'),
  fullscreen: icon('M4 9V4h5v2H6v3zM15 4h5v5h-2V6h-3zM6 15v3h3v2H4v-5zM18 18v-3h2v5h-5v-2z'),
};
