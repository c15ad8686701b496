export * from './counter.js';
export * from './one.js';
export * from './two.js';
export default () => 'default';
