export const both = 1;
export const a = 'a';
