import { drawPitch } from './pitch.js';
import { positionsAt } from './positions.js';

const MARGIN = 0.045;
const UNITS_ACROSS = 105;
const SMALLEST_SHIRT = 7.5;

/** Draws one instant of a match on a canvas. */
export class Scene {
  #context;
  #match;

  constructor(canvas, match) {
    this.#context = canvas.getContext('2d');
    this.#match = match;
  }

  draw(time) {
    const view = viewOf(this.#context);
    const { ball, players } = positionsAt(this.#match.timeline, time);
    drawPitch(view, this.#match.sport.id);
    for (const player of players) {
      drawPlayer(view, player, this.#match.sides[player.side].colours);
    }
    drawBall(view, ball);
  }
}

/** Translates from shares of the pitch to pixels; a unit is about a metre. */
function viewOf(context) {
  const { width, height } = context.canvas;
  const side = width * MARGIN;
  const inner = { width: width - 2 * side, height: height - 2 * side };
  return {
    context,
    width,
    height,
    unit: width / UNITS_ACROSS,
    shirt: Math.max((width / UNITS_ACROSS) * 1.55, SMALLEST_SHIRT * devicePixelRatio),
    x: (share) => side + share * inner.width,
    y: (share) => side + share * inner.height,
    lengthX: (share) => share * inner.width,
    lengthY: (share) => share * inner.height,
  };
}

function drawPlayer(view, { x, y, player }, [shirt, trim]) {
  const { context, unit } = view;
  const [left, top, radius] = [view.x(x), view.y(y), view.shirt];
  disc(context, left + unit * 0.5, top + unit * 0.7, radius, 'rgb(0 0 0 / 0.3)');
  disc(context, left, top, radius, trim);
  disc(context, left, top, radius * 0.8, shirt);
  context.fillStyle = isBright(shirt) ? '#111111' : '#ffffff';
  context.font = `700 ${radius * 0.95}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(player + 1), left, top + radius * 0.05);
}

/** A ball in flight is nearer to the eye, and leaves its shadow behind. */
function drawBall(view, { x, y, lift }) {
  const { context, unit } = view;
  const [left, top] = [view.x(x), view.y(y)];
  disc(context, left + unit * (0.3 + lift * 1.4), top + unit * (0.4 + lift * 1.8), unit * 0.7, 'rgb(0 0 0 / 0.35)');
  disc(context, left, top, unit * 2.1, 'rgb(217 242 79 / 0.28)');
  disc(context, left, top, unit * (0.75 + lift * 0.25), '#fffef0');
}

function disc(context, x, y, radius, colour) {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

function isBright(colour) {
  const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return red * 0.3 + green * 0.59 + blue * 0.11 > 150;
}
