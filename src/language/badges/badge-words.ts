/** What a community may call its badges; `badge` is what every text says by itself. */

export const badgeWords = ['badge', 'certificate', 'recognition'] as const;

export type BadgeWord = (typeof badgeWords)[number];
