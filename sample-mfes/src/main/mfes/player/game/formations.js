/*
 * Where players stand, as a share of the pitch: x from their own goal line to the other, y across.
 * The first of each list keeps goal or plays at the back.
 */
const LINES = {
  football: [[0.04, 1], [0.22, 4], [0.42, 3], [0.6, 3]],
  hockey: [[0.04, 1], [0.23, 4], [0.44, 3], [0.62, 3]],
  rugby: [[0.12, 2], [0.26, 3], [0.36, 2], [0.44, 5], [0.5, 3]],
  handball: [[0.03, 1], [0.36, 2], [0.55, 3], [0.66, 1]],
};

export function formationOf(sport) {
  return LINES[sport].flatMap(([x, count]) =>
    Array.from({ length: count }, (_, index) => ({ x: x + stagger(index, count), y: (index + 1) / (count + 1) })),
  );
}

/** The middle of a line stands a little behind its wings. */
function stagger(index, count) {
  return count < 3 ? 0 : Math.abs(index - (count - 1) / 2) * 0.02;
}

/** The place of a player on the pitch, home playing to the right. */
export function placeOf(spot, side, ball) {
  const x = Math.min(0.97, Math.max(0.02, spot.x + (side === 0 ? ball.x - 0.5 : 0.5 - ball.x) * 0.42));
  const y = spot.y + (ball.y - 0.5) * 0.22;
  return side === 0 ? { x, y } : { x: 1 - x, y };
}
