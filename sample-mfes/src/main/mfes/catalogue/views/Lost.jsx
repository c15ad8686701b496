import { Link } from 'react-router';
import { usePageTitle } from '../parts/usePageTitle.js';

/** An address below the catalogue that leads to no match. */
export default function Lost() {
  const heading = usePageTitle('No such match');
  return (
    <div className="catalogue-empty">
      <h1 className="fl-display" tabIndex={-1} ref={heading}>
        No such match
      </h1>
      <p>It may have been moved to another day.</p>
      <Link className="fl-button" to="/">
        Back to the catalogue
      </Link>
    </div>
  );
}
