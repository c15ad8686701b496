import missing from './part.js';
