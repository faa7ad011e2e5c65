/** Rooms are derived by the server, never named by a client: one per person, one per signed-in device. */
export const userRoom = (userId: string): string => `user:${userId}`;
export const deviceRoom = (authSessionId: string): string => `device:${authSessionId}`;
