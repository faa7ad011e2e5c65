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

interface MarkShown {
  readonly isOwn: boolean;
  /** Kept private in this conversation. */
  readonly isPrivate: boolean;
  /** Neither the one who has read nor the one who looks keeps marks from everybody. */
  readonly bothShow: boolean;
}

/** One's own mark always; another's only where nothing hides it. Whoever shows none sees none. */
export const isMarkShown = ({ isOwn, isPrivate, bothShow }: MarkShown): boolean => isOwn || (bothShow && !isPrivate);
