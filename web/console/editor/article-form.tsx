/** Writing an article: what residents read, on the web and by text, and what they type to get it. */
import { useFetched } from '../desk/use-fetched.ts';
import { BesideDraft } from '../try/beside-draft.tsx';
import { DateField, LineField } from './line-field.tsx';
import { LinksField } from './links-field.tsx';
import { MarkdownField } from './markdown-field.tsx';
import { newPhrases } from './new-phrases.ts';
import { PhrasesField } from './phrases-field.tsx';
import { RelatedField } from './related-field.tsx';
import { ReviewNote } from './review-note.tsx';
import { TextMessageField } from './text-message-field.tsx';
import { useFacts } from './use-facts.ts';
import { type OpenItem, useShown } from './use-item.ts';
import { type Article, articleSchema, itemsSchema } from './wire.ts';

export function ArticleForm({ open }: { readonly open: OpenItem }) {
  const { item, keeper } = open;
  const { body } = useShown(keeper);
  const article = articleSchema.parse(body ?? {});
  const facts = useFacts();
  const items = useFetched(itemsSchema, '/api/editor/items').fetched?.items ?? [];
  const articles = items.filter(({ kind }) => kind === 'article');
  const change = (fields: Partial<Article>) => keeper.write({ ...article, id: item.id, ...fields });
  return (
    <div className="write">
      <div className="write-form">
        <ReviewNote item={item} />
        <LineField
          label="Title"
          hint="Residents see it when they choose between answers."
          value={article.title}
          most={80}
          change={(title) => change({ title })}
        />
        <MarkdownField
          label="Answer"
          hint="The answer is in the first sentence. Two stars make **bold**, a dash begins a line of a list."
          value={article.body}
          facts={facts}
          change={(words) => change({ body: words })}
        />
        <TextMessageField
          label="As a text message"
          hint="The whole answer in one text. Aim for 160 characters; 306 is the most."
          value={article.text}
          most={306}
          facts={facts}
          change={(text) => change({ text })}
        />
        <PhrasesField value={article.phrases} change={(phrases) => change({ phrases })} />
        <LinksField value={article.links} change={(links) => change({ links })} />
        <RelatedField
          label="Related"
          hint="What people often need next. Offered below the answer."
          value={article.related}
          items={items.filter(({ id }) => id !== item.id)}
          change={(related) => change({ related })}
        />
        <fieldset className="write-group">
          <legend>Who looks after it</legend>
          <LineField
            label="Topic"
            value={article.topic}
            offered={valuesOf(articles.map(({ topic }) => topic))}
            change={(topic) => change({ topic })}
          />
          <LineField
            label="Owner"
            hint="The team that keeps it right, such as customer-services."
            value={article.owner}
            offered={valuesOf(articles.map(({ owner }) => owner))}
            change={(owner) => change({ owner })}
          />
          <DateField
            label="Look again by"
            hint="The owner gets a task on this day."
            value={article.review}
            change={(review) => change({ review })}
          />
        </fieldset>
      </div>
      <BesideDraft
        kind="article"
        id={item.id}
        body={article}
        addPhrase={(phrase) => {
          const fresh = newPhrases([phrase], article.phrases);
          if (fresh.length > 0) change({ phrases: [...article.phrases, ...fresh] });
        }}
      />
    </div>
  );
}

function valuesOf(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== undefined && value !== '').sort() as string[];
}
