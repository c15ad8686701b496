export const both = 2;
export const z = 'z';
