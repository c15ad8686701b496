export { name } from './inner.js';
