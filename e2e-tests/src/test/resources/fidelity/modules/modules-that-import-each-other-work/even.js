import { isOdd } from './odd.js';
export function isEven(n) { return n === 0 || isOdd(n - 1); }
trace('even', isEven(10), isOdd(7));
trace.end();
