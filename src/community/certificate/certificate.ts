/**
 * The certificate, the award on paper: what may be chosen of it, and what a choice left out means.
 */

export const layouts = ['classic', 'modern', 'quiet'] as const;
export const orientations = ['landscape', 'portrait'] as const;
export const papers = ['A4', 'Letter'] as const;

export type Layout = (typeof layouts)[number];
export type Orientation = (typeof orientations)[number];
export type Paper = (typeof papers)[number];

/** Somebody who signs certificates by hand. */
interface Signatory {
  readonly name: string;
  readonly role: string | null;
  /** A picture of the signature: the name of a file in `public/`. */
  readonly image: string | null;
}

interface Sponsor {
  readonly name: string;
  /** Their logo: the name of a file in `public/`. */
  readonly image: string | null;
}

/** What an issuer or a badge says of its certificates; null where it says nothing. */
export interface CertificateWish {
  readonly layout: Layout | null;
  readonly orientation: Orientation | null;
  readonly paper: Paper | null;
  readonly place: string | null;
  readonly signatories: readonly Signatory[] | null;
  readonly sponsors: readonly Sponsor[] | null;
}

/** The certificate of a badge. */
export interface Certificate {
  readonly layout: Layout;
  readonly orientation: Orientation;
  /** Null: whatever paper there is. */
  readonly paper: Paper | null;
  readonly place: string | null;
  readonly signatories: readonly Signatory[];
  readonly sponsors: readonly Sponsor[];
  /** Whether the badge itself says them, and not the issuer for all of its badges. */
  readonly isOwn: { readonly place: boolean; readonly signatories: boolean };
}

type Written<Known> = { readonly [Key in keyof Known]?: NonNullable<Known[Key]> | undefined };

/** The keys of an authored file that are about its certificates. */
export interface CertificateFile {
  readonly certificate?: Written<Pick<Certificate, 'layout' | 'orientation' | 'paper' | 'place'>>;
  readonly signatories?: readonly (Written<Signatory> & { readonly name: string })[];
  readonly sponsors?: readonly (Written<Sponsor> & { readonly name: string })[];
}

/** What a file says, from its data, which fits the schema. */
export function certificateWish(data: CertificateFile): CertificateWish {
  const { layout = null, orientation = null, paper = null, place = null } = data.certificate ?? {};
  return {
    ...{ layout, orientation, paper, place },
    signatories:
      data.signatories?.map(({ name, role = null, image = null }) => ({ name, role, image })) ??
      null,
    sponsors: data.sponsors?.map(({ name, image = null }) => ({ name, image })) ?? null,
  };
}

/** A badge's own word counts before the issuer's; an empty list is a word too. */
export function certificateOf(issuer: CertificateWish, badge: CertificateWish): Certificate {
  return {
    layout: badge.layout ?? issuer.layout ?? 'classic',
    orientation: badge.orientation ?? issuer.orientation ?? 'landscape',
    paper: badge.paper ?? issuer.paper,
    place: badge.place ?? issuer.place,
    signatories: badge.signatories ?? issuer.signatories ?? [],
    sponsors: badge.sponsors ?? issuer.sponsors ?? [],
    isOwn: { place: badge.place !== null, signatories: badge.signatories !== null },
  };
}

/** The pictures that a wish names, each once. */
export const picturesOf = ({ signatories, sponsors }: CertificateWish): readonly string[] => [
  ...new Set([...(signatories ?? []), ...(sponsors ?? [])].flatMap(({ image }) => image ?? [])),
];
