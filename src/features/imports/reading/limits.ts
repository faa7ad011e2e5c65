/** Limits of one file and of its cells: decisions.md, Time. */
export const maxFileBytes = 10 * 1024 * 1024;
export const maxRows = 20_000;
export const maxTextChars = 2_000;
/** A town's name, as profiles hold it. */
export const cityMaxChars = 80;
