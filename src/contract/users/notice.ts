/** The texts of the privacy notice that have been published: consent to any other has nothing to stand on. */
export const noticeVersions = ['1'] as const;

/** The one that pages show now. */
export const currentNotice: (typeof noticeVersions)[number] = '1';
