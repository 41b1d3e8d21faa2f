/** What is sent: a new message, or a change of the one with this number. */
export type Aim = { readonly kind: 'new' } | { readonly kind: 'update'; readonly messageId: number };
