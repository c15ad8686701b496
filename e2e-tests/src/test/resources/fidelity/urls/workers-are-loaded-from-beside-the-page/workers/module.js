import { part } from './part.js';
postMessage(self.location.href + ' ' + part + ' ' + self.name);
