const FORENAMES = ['A.', 'B.', 'D.', 'E.', 'J.', 'K.', 'L.', 'M.', 'N.', 'R.', 'S.', 'T.'];
const SURNAMES = [
  'Adeyo', 'Barrow', 'Casselin', 'Dunmore', 'Eskola', 'Fairweather', 'Gallego', 'Hartigan', 'Ibsen', 'Jurado',
  'Kettle', 'Lindqvist', 'Marrable', 'Nwosu', 'Ostrander', 'Pellegrin', 'Quill', 'Rasmus', 'Sorrel', 'Thackery',
  'Umber', 'Valdane', 'Wexcombe', 'Yarrow', 'Zelenko',
];
const SIZES = { football: 11, rugby: 15, hockey: 11, handball: 7 };
const RESULTS = ['W', 'W', 'D', 'L', 'W', 'L', 'D'];

/** The players who start, the same at every visit. */
export function squadOf(team, sport) {
  const seed = seedOf(team.id);
  return Array.from({ length: SIZES[sport.id] }, (_, index) => ({
    number: index + 1,
    name: `${pick(FORENAMES, seed + index * 5)} ${pick(SURNAMES, seed + index * 7)}`,
  }));
}

/** The last five results, the newest last. */
export function formOf(team) {
  const seed = seedOf(team.id);
  return Array.from({ length: 5 }, (_, index) => pick(RESULTS, seed + index * 3));
}

function pick(list, index) {
  return list[index % list.length];
}

function seedOf(text) {
  return [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
}
