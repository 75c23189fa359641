import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
export function kbTopics(){const out:any[]=[];for(const f of readdirSync('/work/main/knowledge-base')){if(!f.endsWith('.md'))continue;const s=readFileSync('/work/main/knowledge-base/'+f,'utf8');const m=/^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(s)!;const y=parse(m[1]!);out.push({kind:'answer',id:y.id,title:y.title,phrases:y.phrases.map(String),body:m[2]!.trim()});}
for(const d of readdirSync('/work/main/dialogs')){try{const y=parse(readFileSync(`/work/main/dialogs/${d}/wording.yaml`,'utf8'));out.push({kind:'dialog',id:d,title:y.title,phrases:y.phrases.map(String)});}catch{}}
return out;}
