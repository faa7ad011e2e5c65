import './server-setup.ts';

// Many pages make one story; each wait within it has a deadline of its own.
import.meta.jest.setTimeout(90_000);
