/** The page that counts. */

export const numbers = {
  title: 'Cijfers',
  lead: 'Wat hier is toegekend, geteld uit de ondertekende bestanden, stand op {day}.',
  none: 'Er is nog niets ondertekend, dus valt er niets te tellen.',
  counted:
    'Geteld zijn ondertekende toekenningen van mensen die in de lijsten willen staan, ook als ze inmiddels zijn verlopen. Wat is ingetrokken, en wie niet in de lijsten staat, zit hier in geen enkel getal.',
  inShort: 'In het kort',
  awards: 'Toekenningen',
  people: 'Ontvangers',
  badges: 'Toegekende badges',
  skills: 'Getoonde vaardigheden',
  inForce: 'Geldig op die dag',
  renewals: 'Vernieuwingen',
  byYear: 'Per jaar',
  byBadge: 'Per badge',
  bySkill: 'Per vaardigheid',
  growth: 'Groei',
  growthText: 'Stand eind {year}: toekenningen {awards}, ontvangers {people}.',
  year: 'Jaar',
  badge: 'Badge',
  skill: 'Vaardigheid',
  newPeople: 'Nieuwe ontvangers',
  total: 'Toekenningen tot dan',
  last: 'Laatst toegekend',
  again: 'Vernieuwingen zijn toekenningen van een badge aan iemand die hem al eerder had.',
} as const;
