import { placeOf } from './formations.js';

const FLIGHT = 0.55;

/** Where the ball and all players are at a time. */
export function positionsAt(timeline, time) {
  const index = indexAt(timeline.touches, time);
  const weight = smoothedBall(timeline, time);
  const players = [0, 1].flatMap((side) =>
    timeline.formation.map((spot, player) => {
      const home = sway(placeOf(spot, side, weight), side * 50 + player, time);
      return { side, player, ...drawnToTheBall(timeline.touches, index, { side, player }, home, time) };
    }),
  );
  return { ball: ballAt(timeline.touches, index, time), players };
}

/** Binary search: the touch that was the last before a time. */
function indexAt(touches, time) {
  let low = 0;
  let high = touches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (touches[middle].time <= time) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** The ball stays at its player's feet, then flies in the last part of the interval. */
function ballAt(touches, index, time) {
  const from = touches[index];
  const to = touches[index + 1] ?? from;
  const share = shareOf(from, to, time);
  const flown = ease(Math.max(0, (share - (1 - FLIGHT)) / FLIGHT));
  return { x: mix(from.x, to.x, flown), y: mix(from.y, to.y, flown), lift: Math.sin(flown * Math.PI) };
}

/** A team moves with where the ball has been lately, not with every pass. */
function smoothedBall({ touches }, time) {
  const samples = [0, 1.3, 2.6, 3.9].map((ago) => {
    const past = Math.max(0, time - ago);
    return ballAt(touches, indexAt(touches, past), past);
  });
  const mean = (axis) => samples.reduce((sum, sample) => sum + sample[axis], 0) / samples.length;
  return { x: mean('x'), y: mean('y') };
}

/** Whoever receives the ball next runs to it; whoever had it comes back. */
function drawnToTheBall(touches, index, { side, player }, home, time) {
  let place = home;
  for (let near = Math.max(0, index - 1); near <= Math.min(touches.length - 1, index + 2); near++) {
    const touch = touches[near];
    if (touch.side === side && touch.player === player) {
      const pull = Math.max(0, 1 - Math.abs(time - touch.time) / reach(near - index));
      place = { x: mix(place.x, touch.x, ease(pull)), y: mix(place.y, touch.y, ease(pull)) };
    }
  }
  return place;
}

function reach(distance) {
  return distance > 0 ? 3 : 4.5;
}

function sway({ x, y }, seed, time) {
  return {
    x: x + Math.sin(time * 0.31 + seed * 1.7) * 0.012 + Math.sin(time * 0.83 + seed) * 0.004,
    y: y + Math.cos(time * 0.27 + seed * 2.3) * 0.018 + Math.sin(time * 0.71 + seed) * 0.006,
  };
}

function shareOf(from, to, time) {
  return to.time === from.time ? 0 : Math.min(1, (time - from.time) / (to.time - from.time));
}

function mix(from, to, share) {
  return from + (to - from) * share;
}

function ease(share) {
  return share * share * (3 - 2 * share);
}
