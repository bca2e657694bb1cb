/** The pages that a former address of the site shows: each leads to the same page of today. */

export const moved = {
  title: '{issuer}: сайт переїхав',
  says: 'Відзнаки, які вручає {issuer}, переїхали. Тепер ця сторінка тут: {address}.',
  stays: 'Відзнаки, вручені за колишньою адресою, лишаються дійсними.',
} as const;
