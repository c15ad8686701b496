import { useId } from 'react';

const SHIELD = 'M4 4h40v24c0 14-12 22-20 26C16 50 4 42 4 28z';
const PATTERNS = {
  halves: 'M24 0h26v60H24z',
  stripes: 'M12 0h7v60h-7zM29 0h7v60h-7z',
  hoops: 'M0 14h50v8H0zM0 32h50v8H0z',
  sash: 'M0 6 12 0l40 44-8 12z',
  chevron: 'M0 14l24 16 24-16v12L24 42 0 26z',
};

/** The crest of a club, drawn out of its two colours and its pattern. */
export function Crest({ team }) {
  const clip = useId();
  return (
    <svg className="catalogue-crest" viewBox="0 0 48 58" aria-hidden="true">
      <clipPath id={clip}>
        <path d={SHIELD} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path fill={team.colours[0]} d="M0 0h48v58H0z" />
        <path fill={team.colours[1]} d={PATTERNS[team.pattern]} />
      </g>
      <path className="catalogue-crest__edge" d={SHIELD} />
    </svg>
  );
}
