import { describe, expect, it } from '@jest/globals';
import { environmentSchema } from '../../src/config/environment.ts';

const problemsOf = (OIDC_ISSUER: string) =>
  environmentSchema
    .safeParse({ OIDC_ISSUER, OIDC_CLIENT_ID: 'parley', OIDC_CLIENT_SECRET: 'secret' })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

describe('the issuer that staff sign in with', () => {
  it.each([
    'https://login.microsoftonline.com/common/v2.0',
    'https://login.microsoftonline.com/Organizations/v2.0',
    'https://login.microsoftonline.com/consumers/v2.0/',
    'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0',
    'https://login.microsoftonline.com',
    'https://sts.windows.net/common/',
  ])('%s lets in people of other tenants, and is refused at start', (issuer) => {
    expect(problemsOf(issuer)).toEqual([
      "OIDC_ISSUER names no single tenant, so anybody's account would do: put the tenant's id in its place",
    ]);
  });

  it.each([
    'https://login.microsoftonline.com/0f0e0d0c-1111-2222-3333-444455556666/v2.0',
    'https://id.fernley.example/common',
  ])('%s is taken', (issuer) => {
    expect(problemsOf(issuer)).toEqual([]);
  });

  it('that is no address is one problem, plainly told', () => {
    expect(problemsOf('common')).toHaveLength(1);
  });
});
