/** Random numbers that are the same at every visit: a linear congruential generator. */
export function randomOf(text) {
  let state = [...text].reduce((hash, letter) => (hash * 33 + letter.charCodeAt(0)) >>> 0, 5381);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}
