import { word } from './part.js';
trace(word);
