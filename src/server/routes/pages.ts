/** The council's own pages, for trying Parley on: a home page, its topics, and a page for each answer. */
import { Router } from 'express';
import MarkdownIt from 'markdown-it';
import type { Article } from '../../content/article.ts';
import { openTemplates, type Render } from '../templates.ts';

/** The articles in force. */
interface Articles {
  readonly articles: readonly Article[];
}

export interface PageParts {
  /** Folder of the templates. */
  readonly templates: string;
  readonly council: {
    readonly name: string;
    readonly shortName: string;
    readonly numbers: Readonly<Record<string, string>>;
  };
  library(): Articles;
  /** What residents are told while the service is switched off. */
  off?(): string | undefined;
  readonly hasPocketPhone: boolean;
  /** What the licence of addresses from outside asks to be shown. */
  readonly attribution?: string;
}

/** Articles are the council's own, but a slip in one must not become markup. */
const markdown = new MarkdownIt({ html: false, linkify: false });

/** Fills in the templates of the council's site, with what all of its pages show. */
export function createPages({ templates, library, off, ...shown }: PageParts): Render {
  const render = openTemplates(templates);
  return (template, values) =>
    render(template, { ...shown, off: off?.(), topics: topicsOf(library().articles), ...values });
}

export function pageRoutes(render: Render, { library }: Pick<PageParts, 'library'>): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    response.type('html').send(render('council.njk', { page: 'home' }));
  });
  router.get('/topics/:slug', (request, response, next) => {
    const topic = topicsOf(library().articles).find(({ slug }) => slug === request.params.slug);
    if (!topic) return next();
    response.type('html').send(render('topic.njk', { topic }));
  });
  router.get('/answers/:id', (request, response, next) => {
    const article = library().articles.find(({ id }) => id === request.params.id);
    if (!article) return next();
    response.type('html').send(render('article.njk', { article: asPage(article) }));
  });
  // The addresses that answers link to: in life the council's site has them, here the article stands in.
  router.get('/{*path}', (request, response, next) => {
    const article = library().articles.find(({ links }) => links.some(({ url }) => url === request.path));
    if (!article) return next();
    response.type('html').send(render('article.njk', { article: asPage(article) }));
  });
  return router;
}

interface TopicPage {
  readonly name: string;
  readonly slug: string;
  readonly articles: readonly { readonly title: string; readonly url: string }[];
}

function topicsOf(articles: readonly Article[]): readonly TopicPage[] {
  const names = [...new Set(articles.map(({ topic }) => topic))];
  return names.map((name) => ({
    name,
    slug: name.toLowerCase().replace(/\W+/g, '-'),
    articles: articles
      .filter(({ topic }) => topic === name)
      .map(({ id, title }) => ({ title, url: `/answers/${id}` }))
      .sort((one, other) => one.title.localeCompare(other.title, 'en-GB')),
  }));
}

function asPage({ title, topic, body, review }: Article) {
  return { title, topic, review, html: markdown.render(body) };
}
