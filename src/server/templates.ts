/** Pages as HTML, from nunjucks templates. What is put into them is escaped, unless a template says that it is markup. */
import nunjucks from 'nunjucks';

/** Fills a template in; it is named by its file. */
export type Render = (template: string, values: object) => string;

export function openTemplates(folder: string): Render {
  const templates = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), { autoescape: true });
  return (template, values) => templates.render(template, values);
}
