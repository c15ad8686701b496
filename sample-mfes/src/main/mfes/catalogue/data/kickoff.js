const DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long' });
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** When a match is or was, as one would say it. */
export function kickoffInWords({ status, kickoff, startsInMinutes }) {
  if (status === 'live') {
    return `Live, ${-startsInMinutes}′`;
  }
  return status === 'upcoming' ? `${dayOf(kickoff)} ${TIME.format(kickoff)}` : DATE.format(kickoff);
}

function dayOf(kickoff) {
  return kickoff.toDateString() === new Date().toDateString() ? 'Today' : DAY.format(kickoff);
}
