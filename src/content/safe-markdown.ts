/**
 * What in a text no page of ours would ever show as meant. The chat builds its own small Markdown node by node
 * (web/widget/text.ts), so this cannot harm anybody; whoever wrote it is told before it is live.
 */
import { addressIn, linkProblem } from './check/links.ts';

const TAG = /<\/?([a-z][\w-]*|!--)/i;
/** From where its words end: to look for where they begin would take as many steps as there are "[", squared. */
const LINK = /\]\(([^)\n]{0,500})/g;

/** What is wrong with the tags and links in a text, in an editor's words. In one pass, however it is made. */
export function unsafeIn(text: string, httpLinks = false): readonly string[] {
  const [tag] = TAG.exec(text) ?? [];
  return [
    ...(tag === undefined ? [] : [`has "${tag}": only plain words, lists, **bold** and [links](/page) work`]),
    ...[...text.matchAll(LINK)].flatMap(([, target = '']) => {
      const address = addressIn(target);
      const problem = linkProblem(address, httpLinks);
      return problem === undefined ? [] : [`links to "${address.slice(0, 60)}", which ${problem}`];
    }),
  ];
}
