import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { kickoffInWords } from '../data/kickoff.js';
import { useSchedule } from '../data/schedule.js';
import { formOf, squadOf } from '../data/squads.js';
import { Crest } from '../parts/Crest.jsx';
import { MatchCard } from '../parts/MatchCard.jsx';
import { Pitch } from '../parts/Pitch.jsx';
import { StatusBadge } from '../parts/StatusBadge.jsx';
import { usePageTitle } from '../parts/usePageTitle.js';
import Lost from './Lost.jsx';

const WATCH = { live: 'Watch live', upcoming: 'Watch their last meeting', replay: 'Watch full match' };

/** Everything about one match, and the way to watch it. */
export default function Match() {
  const { id } = useParams();
  const { matches } = useSchedule();
  const match = matches.find((candidate) => candidate.id === id);
  return match ? <Details key={id} match={match} others={matches} /> : <Lost />;
}

function Details({ match, others }) {
  const heading = usePageTitle(match.title);
  const related = others.filter((other) => other.sport === match.sport && other !== match).slice(0, 3);
  return (
    <>
      <nav className="catalogue-crumbs" aria-label="Breadcrumb">
        <Link to="/">Catalogue</Link> <span aria-hidden="true">/</span>{' '}
        <Link to={`/sport/${match.sport.id}`}>{match.sport.name}</Link>
      </nav>
      <div className="catalogue-match">
        <Pitch match={match} />
        <div className="catalogue-match__sides">
          <Side team={match.home} />
          <ScoreBoard match={match} />
          <Side team={match.away} />
        </div>
        <div className="catalogue-match__words">
          <StatusBadge match={match} />
          <h1 className="fl-display" tabIndex={-1} ref={heading}>
            {match.title}
          </h1>
          <p>{match.summary}</p>
          <p className="catalogue-actions">
            <a className="fl-button catalogue-watch" href={`/watch/${match.id}`}>
              {WATCH[match.status]}
            </a>
            {match.status === 'upcoming' && <Reminder />}
          </p>
        </div>
      </div>
      <Facts match={match} />
      <section className="catalogue-group" aria-labelledby="catalogue-squads">
        <h2 className="fl-display" id="catalogue-squads">
          Team sheets
        </h2>
        <div className="catalogue-squads">
          <Squad team={match.home} sport={match.sport} />
          <Squad team={match.away} sport={match.sport} />
        </div>
      </section>
      <section className="catalogue-group" aria-labelledby="catalogue-related">
        <h2 className="fl-display" id="catalogue-related">
          More {match.sport.name.toLowerCase()}
        </h2>
        <ul className="catalogue-cards">
          {related.map((other) => (
            <li key={other.id}>
              <MatchCard match={other} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Side({ team }) {
  return (
    <div className="catalogue-side">
      <Crest team={team} />
      <span aria-hidden="true">{team.code}</span>
    </div>
  );
}

/** The score, which stays covered on a replay until it is asked for. */
function ScoreBoard({ match }) {
  const [isOpen, open] = useState(match.status === 'live');
  if (match.status === 'upcoming') {
    return <span className="catalogue-board">v</span>;
  }
  return isOpen ? (
    <span className="catalogue-board">
      {match.score[0]} – {match.score[1]}
    </span>
  ) : (
    <button className="fl-button fl-button--quiet catalogue-cover" type="button" onClick={() => open(true)}>
      Show score
    </button>
  );
}

function Reminder() {
  const [isSet, set] = useState(false);
  return (
    <button
      className="fl-button fl-button--quiet catalogue-featured__more"
      type="button"
      aria-pressed={isSet}
      onClick={() => set(!isSet)}
    >
      {isSet ? 'Reminder set' : 'Remind me'}
    </button>
  );
}

function Facts({ match }) {
  const facts = [
    ['Competition', match.competition],
    ['Ground', match.venue],
    [match.status === 'live' ? 'Now' : 'Kick-off', kickoffInWords(match)],
    ['Length', `${match.sport.minutes} minutes`],
  ];
  return (
    <dl className="catalogue-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Squad({ team, sport }) {
  return (
    <div className="catalogue-squad">
      <h3>
        <Crest team={team} /> {team.name}
      </h3>
      <Form team={team} />
      <ol>
        {squadOf(team, sport).map((player) => (
          <li key={player.number}>{player.name}</li>
        ))}
      </ol>
    </div>
  );
}

const RESULTS = { W: 'won', D: 'drawn', L: 'lost' };

function Form({ team }) {
  const results = formOf(team);
  return (
    <p className="catalogue-form">
      <span className="fl-visually-hidden">Last five: {results.map((result) => RESULTS[result]).join(', ')}</span>
      {results.map((result, index) => (
        <span key={index} className={`catalogue-form__${RESULTS[result]}`} aria-hidden="true">
          {result}
        </span>
      ))}
    </p>
  );
}
