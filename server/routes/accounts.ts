import { z } from 'zod';
import { type AccountParts, describeMe, signInOwner } from '../accounts.ts';
import { meView } from '../contract/system.ts';
import type { Api } from '../http/api.ts';
import { giveSession, userOf } from '../http/identity.ts';

export function accountRoutes(api: Api, accounts: AccountParts): void {
  api.get(
    '/api/me',
    { schema: { tags: ['account'], summary: 'Who I am', response: { 200: meView } } },
    (request) => describeMe(userOf(request)),
  );

  api.post(
    '/api/sign-in/owner',
    {
      schema: {
        tags: ['account'],
        summary: 'Make this browser the owner, with the key of the sign-in link',
        body: z.strictObject({ key: z.string().max(200) }),
        response: { 200: meView },
      },
    },
    async (request, reply) => {
      const { identity, token } = await signInOwner(accounts, request.body.key);
      giveSession(request, reply, token);
      return describeMe(identity.user);
    },
  );
}
