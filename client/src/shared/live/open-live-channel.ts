import { io } from 'socket.io-client';
import { LiveChannel } from './live-channel.ts';

/** WebSocket only: with several server processes, polling would need stickiness. */
export const openLiveChannel = (after: number | null): LiveChannel =>
  new LiveChannel(io({ transports: ['websocket'], autoConnect: false, reconnectionDelayMax: 10_000 }), after);
