import { z } from 'zod';

// The Content-Security-Policy forbids making code at run time, which Zod would otherwise try. Must be the first import.
z.config({ jitless: true });
