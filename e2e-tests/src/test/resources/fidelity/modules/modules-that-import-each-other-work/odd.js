import { isEven } from './even.js';
trace('odd', typeof isEven);
export function isOdd(n) { return n !== 0 && isEven(n - 1); }
