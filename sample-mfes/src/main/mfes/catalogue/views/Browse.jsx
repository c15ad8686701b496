import { useDeferredValue } from 'react';
import { NavLink, useParams, useSearchParams } from 'react-router';
import { useSchedule } from '../data/schedule.js';
import { Featured } from '../parts/Featured.jsx';
import { MatchCard } from '../parts/MatchCard.jsx';
import { usePageTitle } from '../parts/usePageTitle.js';

const GROUPS = [
  { status: 'live', title: 'On now', choice: 'Live' },
  { status: 'upcoming', title: 'Coming up', choice: 'Upcoming' },
  { status: 'replay', title: 'Full matches', choice: 'Full matches' },
];

/** Everything there is to watch, or all of one sport, narrowed by a search and by what is on. */
export function Browse() {
  const { sports, matches } = useSchedule();
  const sportId = useParams().sport;
  const sport = sports.find(({ id }) => id === sportId);
  const [params, setParams] = useSearchParams();
  const query = params.get('q') ?? '';
  const show = params.get('show') ?? '';
  const wanted = useDeferredValue(query).trim().toLowerCase();
  const heading = usePageTitle(sport ? sport.name : 'Catalogue');

  const ofSport = matches.filter((match) => !sport || match.sport === sport);
  const found = ofSport.filter((match) => (!show || match.status === show) && mentions(match, wanted));
  const featured = !wanted && !show && ofSport.find((match) => match.status === 'live');

  function narrow(name, value) {
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        value ? next.set(name, value) : next.delete(name);
        return next;
      },
      { replace: true },
    );
  }

  return (
    <>
      <div className="catalogue-head">
        <h1 className="fl-display" tabIndex={-1} ref={heading}>
          {sport ? sport.name : 'Catalogue'}
        </h1>
        <SportLinks sports={sports} />
        <Search query={query} onQuery={(value) => narrow('q', value)} />
        <StatusChoice show={show} onShow={(value) => narrow('show', value)} />
      </div>
      {featured && <Featured match={featured} />}
      <p className="fl-visually-hidden" role="status">
        {found.length === 1 ? '1 match' : `${found.length} matches`}
      </p>
      {GROUPS.map((group) => (
        <Group key={group.status} group={group} matches={found.filter((match) => match !== featured)} />
      ))}
      {found.length === 0 && <NothingFound />}
    </>
  );
}

function mentions(match, wanted) {
  return [match.title, match.competition, match.sport.name, match.venue].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}

function SportLinks({ sports }) {
  return (
    <nav className="catalogue-sports" aria-label="Sports">
      <NavLink to="/" end>
        All sports
      </NavLink>
      {sports.map((sport) => (
        <NavLink key={sport.id} to={`/sport/${sport.id}`}>
          {sport.name}
        </NavLink>
      ))}
    </nav>
  );
}

function Search({ query, onQuery }) {
  return (
    <search className="fl-field catalogue-search">
      <label htmlFor="catalogue-search">Search matches</label>
      <input
        id="catalogue-search"
        type="search"
        value={query}
        placeholder="Club, competition or ground"
        onChange={(event) => onQuery(event.target.value)}
      />
    </search>
  );
}

function StatusChoice({ show, onShow }) {
  const choices = [{ status: '', choice: 'Everything' }, ...GROUPS];
  return (
    <fieldset className="catalogue-show">
      <legend className="fl-label">Show</legend>
      <div>
        {choices.map(({ status, choice }) => (
          <label key={status}>
            <input type="radio" name="show" checked={show === status} onChange={() => onShow(status)} />
            <span>{choice}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Group({ group, matches }) {
  const own = matches.filter((match) => match.status === group.status);
  return (
    own.length > 0 && (
      <section className="catalogue-group" aria-labelledby={`catalogue-${group.status}`}>
        <h2 className="fl-display" id={`catalogue-${group.status}`}>
          {group.title}
        </h2>
        <ul className="catalogue-cards">
          {own.map((match) => (
            <li key={match.id}>
              <MatchCard match={match} />
            </li>
          ))}
        </ul>
      </section>
    )
  );
}

function NothingFound() {
  return (
    <p className="catalogue-empty">Nothing matches that. Try the name of a club, or show everything again.</p>
  );
}
