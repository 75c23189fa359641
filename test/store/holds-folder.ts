/** A process of its own for the lock test: opens the data folder it is given, says so, and stays. */
import { ParleyError } from '../../src/errors.ts';
import { openDatabase } from '../../src/store/open.ts';

try {
  const database = await openDatabase({ dataFolder: process.argv[2] });
  const { rows } = (await database.db.execute('SELECT count(*) AS n FROM conversations')) as {
    rows: { n: number }[];
  };
  console.log(`open with ${rows[0]?.n} conversations`);
  process.stdin.once('data', async () => {
    await database.close();
    process.exit(0);
  });
} catch (error) {
  console.log(error instanceof ParleyError ? `refused: ${error.code}` : `failed: ${String(error)}`);
  process.exit(1);
}
