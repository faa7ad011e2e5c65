import './shared/zod-jitless.ts';
import { breathe } from './app/breathe.ts';
import { nextQuestion } from './app/next-question.ts';
import { claimFirstReplies } from './shared/api/first-replies.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');
const replies = claimFirstReplies((answer) => nextQuestion(window.location.pathname, answer));
// The libraries stand. What is made of them is a second piece of work, and drawing the page a third.
await breathe();
const { start } = await import('./app/start.tsx');
await breathe();
await start(root, replies);
