import { kickoffInWords } from '../data/kickoff.js';

export function StatusBadge({ match }) {
  return (
    <span className={`catalogue-badge catalogue-badge--${match.status}`}>
      {match.status === 'replay' ? `Full match, ${kickoffInWords(match)}` : kickoffInWords(match)}
    </span>
  );
}
