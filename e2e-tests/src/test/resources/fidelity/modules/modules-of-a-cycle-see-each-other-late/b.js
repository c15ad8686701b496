import { a, hoisted } from './a.js';
export const b = 'b';
export let early = hoisted();
try { early += a; } catch (error) { trace(error.name, error.message); }
trace('b');
