import { commentaryOf } from './words.js';
import { pick, randomOf } from './random.js';
import { formationOf, placeOf } from './formations.js';

const CENTRE = { x: 0.5, y: 0.5 };
const SECONDS_PER_TOUCH = 2.6;
const TURNOVER = 0.16;

/**
 * The whole course of a match: `touches` (who has the ball, where and when) and `moments` (what is
 * worth a word). Made out of the match's name and score, so that it is the same at every visit.
 */
export function timelineOf(match) {
  const random = randomOf(match.id);
  const scores = scoresOf(match, random);
  const touches = touchesOf(match, scores, random);
  return { touches, scores, moments: commentaryOf(match, scores, random), formation: formationOf(match.sport.id) };
}

/** The score at a time. */
export function scoreAt({ scores }, time) {
  return scores.reduce(
    (sum, score) => {
      if (score.time <= time) {
        sum[score.side] += score.points;
      }
      return sum;
    },
    [0, 0],
  );
}

function scoresOf(match, random) {
  const times = ([from, to]) => from + random() * (to - from);
  return match.score
    .flatMap((total, side) => pointsOf(match.sport.id, total).map((points) => ({ side, points })))
    .map((score) => ({ ...score, time: Math.round(times([90, match.duration - 60])) }))
    .sort((one, other) => one.time - other.time)
    .map(apartFromTheLast(24));
}

/** Rugby counts converted tries and penalties; elsewhere a goal is one. */
function pointsOf(sport, total) {
  return sport === 'rugby'
    ? [...Array(Math.floor(total / 7)).fill(7), ...Array(Math.round((total % 7) / 3)).fill(3)]
    : Array(total).fill(1);
}

function apartFromTheLast(gap) {
  let last = -gap;
  return (score) => {
    last = Math.max(score.time, last + gap);
    return { ...score, time: last };
  };
}

function touchesOf(match, scores, random) {
  const formation = formationOf(match.sport.id);
  const touches = [{ time: 0, side: 0, player: formation.length - 1, ...CENTRE }];
  const ahead = [...scores];
  while (touches.at(-1).time < match.duration) {
    const last = touches.at(-1);
    if (ahead.length > 0 && last.time > ahead[0].time - 7) {
      touches.push(...scoringTouches(ahead.shift(), formation, random));
    } else {
      touches.push(nextTouch(last, formation, random));
    }
  }
  return touches;
}

function nextTouch(last, formation, random) {
  const side = random() < TURNOVER ? 1 - last.side : last.side;
  const forward = side === 0 ? 1 : -1;
  const candidates = Array.from({ length: 5 }, () => Math.floor(random() * formation.length)).filter(
    (player) => player !== last.player || side !== last.side,
  );
  const [best] = candidates
    .map((player) => {
      const place = scatter(placeOf(formation[player], side, last), random);
      const distance = Math.hypot(place.x - last.x, (place.y - last.y) * 0.65);
      return { player, ...place, worth: (place.x - last.x) * forward * 0.5 - Math.abs(distance - 0.16) };
    })
    .sort((one, other) => other.worth - one.worth);
  const { player, x, y } = best ?? { player: 1, ...CENTRE };
  return { time: last.time + SECONDS_PER_TOUCH * (0.6 + random() * 0.8), side, player, x, y };
}

/** A run to the goal, the ball in it, and the restart from the middle. */
function scoringTouches({ time, side }, formation, random) {
  const attacker = formation.length - 1 - Math.floor(random() * 3);
  const goal = side === 0 ? 1 : 0;
  const before = side === 0 ? 0.86 : 0.14;
  const wing = pick([0.25, 0.75], random);
  return [
    { time: time - 4, side, player: attacker - 3, x: 0.5 + (before - 0.5) * 0.55, y: wing },
    { time: time - 1.2, side, player: attacker, x: before, y: 0.5 + (wing - 0.5) * 0.4 },
    { time, side, player: -1, x: goal, y: 0.5 + (random() - 0.5) * 0.06 },
    { time: time + 9, side: 1 - side, player: formation.length - 1, ...CENTRE },
  ];
}

function scatter({ x, y }, random) {
  return { x: clamp(x + (random() - 0.5) * 0.1), y: clamp(y + (random() - 0.5) * 0.16) };
}

function clamp(value) {
  return Math.min(0.97, Math.max(0.03, value));
}
