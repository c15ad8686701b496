import { Link } from 'react-router';
import { Crest } from './Crest.jsx';
import { Pitch } from './Pitch.jsx';
import { StatusBadge } from './StatusBadge.jsx';

/** One match in a list. Its score is shown only while it is live. */
export function MatchCard({ match }) {
  return (
    <article className="catalogue-card">
      <div className="catalogue-card__art">
        <Pitch match={match} />
        <Crest team={match.home} />
        {match.status === 'live' ? <Score match={match} /> : <span className="catalogue-card__v">v</span>}
        <Crest team={match.away} />
      </div>
      <div className="catalogue-card__words">
        <StatusBadge match={match} />
        <h3>
          <Link to={`/match/${match.id}`}>{match.title}</Link>
        </h3>
        <p>
          {match.sport.name}, {match.competition}
        </p>
      </div>
    </article>
  );
}

function Score({ match }) {
  return (
    <span className="catalogue-card__score">
      {match.score[0]} – {match.score[1]}
    </span>
  );
}
