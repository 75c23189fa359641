import { kbTopics } from './kb.ts';
import { readFileSync } from 'node:fs';
import { fold } from '/work/main/src/understanding/normalise.ts';
import { tokenise } from '/work/main/src/understanding/tokens.ts';
import { LinearSolver, marginsInto } from '/work/main/src/understanding/solver.ts';
import { evidenceIn, weigh, TABLE } from '/work/main/src/understanding/urgent/evidence.ts';
import { findUrgent } from '/work/main/src/understanding/urgent/urgent.ts';
import { developmentCases } from '/work/main/test/understanding/urgent/measure.ts';
const KINDS=['danger-to-life','domestic-abuse','child-at-risk','adult-at-risk','gas-leak','homeless-tonight','power-line-or-dangerous-structure','none'];
function load(p:string){let k='';const out:any[]=[];for(const l of readFileSync(p,'utf8').split('\n')){if(l.startsWith('## '))k=l.slice(3);else if(l)out.push({text:l,kind:k});}return out;}
const train=[...load('/tmp/u3/train.txt'),...load('/tmp/u3/none.txt'),...developmentCases('tune')];
const toks=(t:string)=>tokenise(fold(t));
const ev=train.map(c=>evidenceIn(toks(c.text)));
const df=new Float32Array(TABLE);ev.forEach(e=>e.features.forEach(f=>df[f]++));
const idf=df.map(d=>d===0?0:Math.log((1+train.length)/(1+d))+1);
const solver=new LinearSolver(ev.map(e=>weigh(e,idf)),train.map(c=>KINDS.indexOf(c.kind)),8,TABLE,{cost:3,bias:-1});solver.learn(12);
const m=new Float64Array(8);
let n=0,fp=0,rl=0;
for(const t of kbTopics()){for(const p of t.phrases){n++;const tk=toks(p);marginsInto(m,solver.weights,weigh(evidenceIn(tk),idf));let b=0;for(let i=1;i<7;i++)if(m[i]>m[b])b=i;const lead=m[b]-m[7];const r=findUrgent(tk)?.urgent;if(r)rl++;if(lead>0.2||r){fp++;console.log(t.id,KINDS[b],lead.toFixed(2),r??'-',p);}}}
console.log(n,fp,rl);
