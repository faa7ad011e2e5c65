import './shared/zod-jitless.ts';
import { claimFirstReplies } from './shared/api/first-replies.ts';

/** Lets a finger be heard between two pieces of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root element');
const replies = claimFirstReplies();
// The libraries stand. What is made of them is a second piece of work, and drawing the page a third.
await breathe();
const { start } = await import('./app/start.tsx');
await breathe();
await start(root, replies);
