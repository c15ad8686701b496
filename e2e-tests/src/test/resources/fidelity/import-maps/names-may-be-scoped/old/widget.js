import { version } from 'store';
export const used = version;
