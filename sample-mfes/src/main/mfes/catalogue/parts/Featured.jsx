import { Link } from 'react-router';
import { Crest } from './Crest.jsx';
import { Pitch } from './Pitch.jsx';
import { StatusBadge } from './StatusBadge.jsx';

/** The match of the hour, across the whole width. */
export function Featured({ match }) {
  return (
    <section className="catalogue-featured" aria-labelledby="catalogue-featured">
      <Pitch match={match} />
      <div className="catalogue-featured__words">
        <StatusBadge match={match} />
        <h2 className="fl-display" id="catalogue-featured">
          {match.title}
        </h2>
        <p>{match.summary}</p>
        <p className="catalogue-actions">
          <a className="fl-button catalogue-watch" href={`/watch/${match.id}`}>
            Watch live
          </a>
          <Link className="fl-button fl-button--quiet catalogue-featured__more" to={`/match/${match.id}`}>
            Match details
          </Link>
        </p>
      </div>
      <div className="catalogue-featured__score">
        <Crest team={match.home} />
        <strong>
          {match.score[0]} – {match.score[1]}
        </strong>
        <Crest team={match.away} />
      </div>
    </section>
  );
}
