/** What a message would cost with nothing but Express and one INSERT: the floor to measure a turn against. */
import express from 'express';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query(
  'CREATE TABLE messages (id bigserial PRIMARY KEY, text text NOT NULL, at timestamptz NOT NULL)',
);

const app = express();
app.use(express.json());
app.post('/messages', async (request, response) => {
  const { text } = request.body as { text: string };
  const { rows } = await pool.query('INSERT INTO messages (text, at) VALUES ($1, now()) RETURNING id', [
    text,
  ]);
  response.json({ id: rows[0].id });
});
app.listen(Number(process.env.PORT));
