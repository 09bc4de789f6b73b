/** The lists of the docs: each a name, a link that opens and saves it, and its query to paste. */
import { readFileSync } from 'node:fs';

export interface SavedList {
  name: string;
  query: string;
  link: URL;
}

export function savedLists(): SavedList[] {
  const text = readFileSync('docs/temporal-ui.md', 'utf8');
  const lists = text.matchAll(/\*\*\[([^\]]+)\]\((\S+)\)\*\*[^`]*```sql\n(.+)\n```/g);
  return [...lists].map(([, name = '', link = '', query = '']) => ({ name, query, link: new URL(link) }));
}
