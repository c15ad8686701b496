import { b, early } from './b.js';
export const a = 'a';
export function hoisted() { return 'hoisted'; }
trace('a', b, early);
