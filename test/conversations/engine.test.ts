import { playTranscripts } from './play-transcripts.ts';

playTranscripts('engine');
