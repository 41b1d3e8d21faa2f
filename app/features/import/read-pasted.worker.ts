import { readPasted } from '../../core/readers/read-pasted.ts';
import type { ReadReply, ReadRequest } from './read-in-worker.ts';

const answer = (reply: ReadReply) => self.postMessage(reply);

self.onmessage = ({ data: { id, text } }: MessageEvent<ReadRequest>) => {
  answer({ id, pasted: readPasted(text) });
};

answer('ready');
