/** 3725 is 62:05. */
export function clock(seconds) {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.floor(seconds % 60);
  return `${String(minutes).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** 3725 is in the 63rd minute. */
export function minute(seconds) {
  return `${Math.floor(seconds / 60) + 1}′`;
}
