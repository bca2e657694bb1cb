/** The page that counts. */

export const numbers = {
  title: 'Cijfers',
  lead: 'Wat hier is toegekend, geteld uit de ondertekende bestanden, stand op {day}.',
  none: 'Er is nog niets ondertekend, dus valt er niets te tellen.',
  counted:
    'Geteld zijn ondertekende toekenningen van mensen die in de lijsten willen staan, ook als ze inmiddels zijn verlopen. Wat is ingetrokken, en wie niet in de lijsten staat, zit hier in geen enkel getal.',
  inShort: 'In het kort',
  awards: 'Toeken\u00adningen',
  people: 'Ontvan\u00adgers',
  badges: 'Toegekende badges',
  skills: 'Getoonde vaardigheden',
  inForce: 'Geldig op die dag',
  renewals: 'Ver\u00adnieuwd',
  byYear: 'Per jaar',
  byBadge: 'Per badge',
  bySkill: 'Per vaardigheid',
  growth: 'Groei',
  growthText: 'Stand eind {year}: toekenningen {awards}, ontvangers {people}.',
  year: 'Jaar',
  badge: 'Badge',
  skill: 'Vaardigheid',
  newPeople: 'Nieuwe ontvan\u00adgers',
  total: 'Toege\u00adkend tot dan',
  last: 'Laatst toegekend',
  again: 'Vernieuwd is een badge als hij wordt toegekend aan iemand die hem al eerder had.',
} as const;
