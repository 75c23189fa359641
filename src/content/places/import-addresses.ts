/** `parley import addresses`: premises from CSV, whatever a council calls its columns. */
import { sql } from 'drizzle-orm';
import { type Database, type Queryable, rowsOf } from '../../store/database.ts';
import { humanOrder, streetKey } from '../../store/premises.ts';
import { defineFileKind } from './file-kind.ts';
import { importFile } from './import-file.ts';
import type { ImportOptions, ImportResult } from './import-result.ts';
import { type CellReader, calmCapitals } from './read-cells.ts';
import type { Source } from './read-lines.ts';
import { readTraits } from './read-traits.ts';
import { splitNumber } from './split-number.ts';

/**
 * Imports premises: new ones are added, known ones brought up to date, others left alone. With any bad
 * line nothing is imported, unless `skipBad`.
 * @throws ParleyError `import-refused` when the file cannot be read at all
 */
export function importAddresses(
  database: Database,
  source: Source,
  options: ImportOptions,
): Promise<ImportResult> {
  return importFile(database, source, [ADDRESSES], options);
}

const FIELDS = {
  uprn: ['uprn', 'premises_id', 'property_id'],
  number: ['number', 'house_number', 'building_number', 'paon'],
  sub_building: ['sub_building', 'sub_building_name', 'flat', 'saon'],
  street: ['street', 'street_name', 'thoroughfare_name'],
  locality: ['locality', 'dependent_locality'],
  town: ['town', 'city', 'post_town'],
  postcode: ['postcode', 'post_code'],
  postcode_district: ['postcode_district', 'district'],
  parent_uprn: ['parent_uprn'],
  classification: ['classification', 'classification_code'],
  traits: ['traits'],
} as const;
type AddressField = keyof typeof FIELDS;

/** What makes two lines of one premises different. */
const DETAILS = sql.raw(
  "md5(concat_ws('|', street_key, coalesce(number, ''), coalesce(sub_building, ''), coalesce(postcode, ''), " +
    "coalesce(parent_uprn, ''), classification, traits))",
);

const ADDRESSES = defineFileKind<AddressField>({
  title: 'addresses',
  required: ['uprn', 'number', 'street'],
  fields: FIELDS,
  staging: 'import_addresses',
  columns: {
    uprn: 'text',
    number: 'text',
    sub_building: 'text',
    street: 'text',
    locality: 'text',
    town: 'text',
    district: 'text',
    postcode: 'text',
    parent_uprn: 'text',
    classification: 'text',
    traits: 'text',
    street_key: 'text',
    sort_key: 'text',
  },
  read: readAddress,
  contradictions: [
    // The same premises with different details: nobody can know which is right, so the first stands.
    sql`select staged.line, 'Line ' || earlier.line || ' has the same premises with different details.' as reason
        from import_addresses staged join (
          select uprn, min(line) as line, (array_agg(${DETAILS} order by line))[1] as details
          from import_addresses group by uprn having count(*) > 1
        ) earlier on staged.uprn = earlier.uprn where ${DETAILS} <> earlier.details`,
  ],
  takeOver,
});

function readAddress(cells: CellReader<AddressField>) {
  const uprn = cells.identity('uprn');
  const { number, subBuilding } = placeInStreet(cells);
  const name = calmCapitals(cells.required('street'));
  const locality = calmOptional(cells.optional('locality'));
  const town = calmOptional(cells.optional('town'));
  const postcode = cells.postcode('postcode');
  const district = cells.optional('postcode_district')?.toUpperCase() ?? postcode?.split(' ')[0] ?? null;
  const parent = cells.optionalIdentity('parent_uprn');
  const classification = cells.optional('classification')?.toUpperCase() ?? 'R';
  const traits = JSON.stringify(readTraits(cells.optional('traits'), (reason) => cells.wrong(reason)));
  const key = streetKey({ name, locality, district });
  const order = humanOrder(number, subBuilding);
  const street = [name, locality, town, district];
  return [uprn, number, subBuilding, ...street, postcode, parent, classification, traits, key, order];
}

/** Files without a column for flats write them into the number: `FLAT 2, 4`. */
function placeInStreet(cells: CellReader<AddressField>) {
  const number = calmOptional(cells.optional('number'));
  const subBuilding = calmOptional(cells.optional('sub_building'));
  if (number === null && subBuilding === null) cells.wrong('The house number or name is missing.');
  return number === null || subBuilding !== null ? { number, subBuilding } : splitNumber(number);
}

function calmOptional(text: string | null): string | null {
  return text === null ? null : calmCapitals(text);
}

async function takeOver(tx: Queryable): Promise<number> {
  // Sorting half a million rows on disk is slow.
  await tx.execute(sql`set local work_mem = '128MB'`);
  await tx.execute(sql`
    insert into streets (key, name, locality, town, district)
    select distinct on (street_key) street_key, street, locality, town, district
    from import_addresses order by street_key, line
    on conflict (key) do update
      set name = excluded.name, locality = excluded.locality, town = excluded.town, district = excluded.district`);
  const taken = await rowsOf<{ count: number }>(
    tx,
    sql`with taken as (
      insert into premises
        (uprn, street_key, number, sub_building, postcode, parent_uprn, classification, traits, sort_key)
      select distinct on (uprn)
        uprn, street_key, number, sub_building, postcode, parent_uprn, classification, traits::jsonb, sort_key
      from import_addresses order by uprn, line
      on conflict (uprn) do update set
        street_key = excluded.street_key, number = excluded.number, sub_building = excluded.sub_building,
        postcode = excluded.postcode, parent_uprn = excluded.parent_uprn,
        classification = excluded.classification, traits = excluded.traits, sort_key = excluded.sort_key
      returning 1
    ) select count(*)::int as count from taken`,
  );
  // A street whose last premises was given another name.
  await tx.execute(
    sql`delete from streets where not exists (select from premises where premises.street_key = streets.key)`,
  );
  return taken[0]?.count ?? 0;
}
