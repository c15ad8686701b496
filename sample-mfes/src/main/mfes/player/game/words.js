import { pick } from './random.js';

const SCORED = {
  football: ['Goal for {team}! Low, hard, and in off the post.', 'Goal for {team}! Nobody picked up the late run.', 'Goal for {team}! The keeper got a hand to it, no more.'],
  hockey: ['{team} score! A drag flick from the top of the circle.', '{team} score! Turned in at the far post.'],
  handball: ['{team} score from the left back.', '{team} score on the break.', 'In from the line, {team}.', '{team} with a bounce shot past the keeper.'],
};
const RUGBY = { 7: 'Try for {team}, and the conversion is good.', 3: 'Penalty for {team}, straight between the posts.' };
const PASSING = [
  '{team} keep it and wait.',
  'A long switch of play by {team} finds the wing.',
  'Pressed high, {team} give it away in their own half.',
  '{team} win it back within five seconds.',
  'The bench of {team} is up, and wants more width.',
  'A half chance for {team}, hurried and wide.',
];

/** What the commentator says, and when. */
export function commentaryOf(match, scores, random) {
  const team = (side) => match.sides[side].name;
  const scored = scores.map((score) => ({ ...score, text: scoreText(match, score, random).replace('{team}', team(score.side)) }));
  return [...opening(match), ...scored, ...passing(match, team, random)].sort((one, other) => one.time - other.time);
}

function scoreText(match, { points }, random) {
  return match.sport.id === 'rugby' ? RUGBY[points] : pick(SCORED[match.sport.id], random);
}

function opening(match) {
  const half = (match.sport.minutes / 2) * 60;
  const words = [{ time: 0, text: `We are under way at ${match.venue}.` }];
  return match.duration > half ? [...words, { time: half, text: 'The second half begins.' }] : words;
}

function passing(match, team, random) {
  return Array.from({ length: Math.floor(match.duration / 150) }, (_, index) => ({
    time: Math.round(index * 150 + 20 + random() * 110),
    text: pick(PASSING, random).replace('{team}', team(random() < 0.5 ? 0 : 1)),
  }));
}
