export const name = 'part of ' + self.name + (typeof document);
