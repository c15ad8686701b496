import { createContext, use } from 'react';

const ALONE = '/api/matches.json';
const MINUTE = 60_000;

/** Holds the promise of the schedule, which the views wait for. */
export const ScheduleContext = createContext(null);

export function useSchedule() {
  return use(use(ScheduleContext));
}

/** Fetches what is on; the request ends when the user leaves. */
export async function loadSchedule(ctx) {
  const response = await fetch(window.berth?.services?.matches ?? ALONE, { signal: ctx.signal });
  if (!response.ok) {
    throw new Error(`The schedule answered ${response.status}.`);
  }
  return complete(await response.json(), Date.now());
}

/** The demonstration's schedule is relative to now, so that it never grows old. */
function complete({ sports, teams, matches }, now) {
  const sportById = Object.fromEntries(sports.map((sport) => [sport.id, sport]));
  return {
    sports,
    matches: matches.map((match) => ({
      ...match,
      sport: sportById[match.sport],
      home: { id: match.home, ...teams[match.home] },
      away: { id: match.away, ...teams[match.away] },
      title: `${teams[match.home].name} v ${teams[match.away].name}`,
      kickoff: new Date(now + match.startsInMinutes * MINUTE),
    })),
  };
}
