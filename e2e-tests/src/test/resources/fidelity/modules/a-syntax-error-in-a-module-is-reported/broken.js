
export const broken = ;
