export { explainChange, explainFit } from './explain-fit.ts';
export { explainPart } from './explain-part.ts';
export { inSentence } from './words.ts';
export type { Explainer, ExplainNames, Viewpoint } from './explanation.ts';
