const MARKINGS = {
  football: 'M160 0v180M0 45h46v90H0M320 45h-46v90h46M0 70h18v40H0M320 70h-18v40h18M160 52a38 38 0 1 0 .1 0',
  rugby: 'M160 0v180M86 0v180M234 0v180M30 0v180M290 0v180M118 8v164M202 8v164',
  hockey: 'M160 0v180M80 0v180M240 0v180M0 35a55 55 0 0 1 0 110M320 35a55 55 0 0 0 0 110',
  handball: 'M160 0v180M0 25a66 66 0 0 1 0 130M320 25a66 66 0 0 0 0 130M0 5a88 85 0 0 1 0 170M320 5a88 85 0 0 0 0 170',
};

/** The ground a match is played on, seen from above, between the colours of the two clubs. */
export function Pitch({ match }) {
  return (
    <svg className="catalogue-pitch" viewBox="0 0 320 180" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <path fill={match.home.colours[0]} d="M0 0h190l-60 180H0z" />
      <path fill={match.away.colours[0]} d="M190 0h130v180H130z" />
      <path className="catalogue-pitch__shade" d="M0 0h320v180H0z" />
      <path className="catalogue-pitch__lines" d={MARKINGS[match.sport.id]} />
    </svg>
  );
}
