import { timelineOf } from './game/timeline.js';

const ALONE = '/api/matches.json';

/** Fetches one match, ready to be played. */
export async function loadMatch(id, signal) {
  const response = await fetch(window.berth?.services?.matches ?? ALONE, { signal });
  if (!response.ok) {
    throw new Error(`The schedule answered ${response.status}.`);
  }
  const { sports, teams, matches } = await response.json();
  const match = matches.find((candidate) => candidate.id === id);
  if (!match) {
    throw new Error('There is no such match.');
  }
  return complete(match, sports, teams);
}

function complete(match, sports, teams) {
  const sport = sports.find(({ id }) => id === match.sport);
  const isLive = match.status === 'live';
  const playable = {
    ...match,
    sport,
    sides: [teams[match.home], teams[match.away]],
    title: `${teams[match.home].name} v ${teams[match.away].name}`,
    isLive,
    duration: (isLive ? -match.startsInMinutes : sport.minutes) * 60,
  };
  return { ...playable, timeline: timelineOf(playable) };
}
