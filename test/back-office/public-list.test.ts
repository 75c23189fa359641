/** What a stranger gets who joins what anyone may list with what anyone may ask in a chat. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { showRequests } from '../../src/back-office/open311/public-view.ts';
import { readSettings } from '../../src/composition/settings.ts';
import { environmentSchema } from '../../src/config/environment.ts';
import { streets } from '../../src/store/premises.ts';
import { openTalks, type Talks } from '../dialogs/talks.ts';

let talks: Talks;
beforeAll(async () => {
  talks = await openTalks();
});
afterAll(() => talks.close());

it('is the status, and nothing of where or whose it is', async () => {
  const { open311 } = await readSettings(environmentSchema.parse({ NODE_ENV: 'test' }));
  const street = { key: 'harrow lane||FN3', name: 'Harrow Lane', district: 'FN3' };
  await talks.database.db.insert(streets).values(street);
  const owner = await talks.start('web');
  const { reference = '' } = await owner.say(
    'there is a pothole in the alley behind my house, 14 Harrow Lane FN3 2BD',
    ...['no', 'here in this chat', 'yes'],
  );
  const [shown] = await showRequests(
    talks.database.db,
    open311.services,
    { references: [reference] },
    'Fernley',
  );
  expect(shown).toMatchObject({ service_request_id: reference, address: 'Harrow Lane', zipcode: null });
  expect(JSON.stringify(shown)).not.toMatch(/FN3|14 |alley|house/);

  const stranger = await talks.start('web');
  // The postcodes of a street are soon found.
  const heard = await stranger.say(`how is my report ${reference} going`, 'FN3 2BD');
  expect(heard.text).toContain(`**Pothole**, reference ${reference}`);
  expect(heard.text).not.toMatch(/14|alley|house|Harrow/);
  expect((await owner.say(`how is my report ${reference} going`)).text).toContain('14 Harrow Lane');
});
