/** Changes whenever the same input may give other points or another assignment; stored with every score and run. */
export const engineVersion = '1.2.1';
