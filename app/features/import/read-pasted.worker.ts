import { PASTED_KINDS } from '../../core/readers/pasted-kinds.ts';
import { readPasted } from '../../core/readers/read-pasted.ts';
import type { ReadReply, ReadRequest } from './read-in-worker.ts';

const answer = (reply: ReadReply) => self.postMessage(reply);

self.onmessage = ({ data: { id, text } }: MessageEvent<ReadRequest>) => {
  const pasted = readPasted(text);
  answer({ id, pasted, kindName: pasted.kind === null ? null : PASTED_KINDS[pasted.kind] });
};

answer('ready');
