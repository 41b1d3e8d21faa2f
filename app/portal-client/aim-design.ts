import type { Design, MethodName } from '../core/keyboard/design.ts';
import { familyOf } from '../core/request/method-family.ts';
import type { Aim } from './aim.ts';

/** Which method carries a new message of this design: an answer when it is made for one. */
export function newMethod(method: MethodName): MethodName {
  const { answer, add } = familyOf(method);
  return method === answer ? answer : add;
}

/** The design as it goes out; the very same object where it can be, since what is known of a design is kept by it. */
export function aimDesign(design: Design, aim: Aim): Design {
  const method = aim.kind === 'update' ? familyOf(design.method).update : newMethod(design.method);
  const messageId = aim.kind === 'update' ? String(aim.messageId) : design.messageId;
  return method === design.method && messageId === design.messageId ? design : { ...design, method, messageId };
}
