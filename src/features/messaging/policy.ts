interface Members {
  readonly members: readonly {
    readonly userId: unknown;
    readonly joinedAtSeq: number;
    readonly leftAt?: Date | null;
  }[];
}

/** Members see their conversation, also after it was closed; whoever left sees it no more. */
export const canSee = (conversation: Members, userId: string): boolean =>
  conversation.members.some((member) => String(member.userId) === userId && !member.leftAt);

/** The first number that this member may see: what was said before they joined stays with the others. */
export const visibleFrom = (conversation: Members, userId: string): number =>
  (conversation.members.find((member) => String(member.userId) === userId)?.joinedAtSeq ?? Number.MAX_SAFE_INTEGER) + 1;
