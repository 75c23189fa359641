/** Settings from the environment, read once at start. */
import { z } from 'zod';

const flag = z
  .enum(['true', 'false', '1', '0', ''])
  .default('')
  .transform((value) => value === 'true' || value === '1');
const wholeNumber = (fallback: number, most: number) =>
  z.coerce.number().int().min(0).max(most).default(fallback);

/** Addresses of Entra ID by which people of every tenant, or with a private account, sign in. */
function isOfManyTenants(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { hostname, pathname } = new URL(issuer);
  const isMicrosoft = /(?:^|\.)(?:microsoftonline\.(?:com|us|cn)|windows\.net)$/.test(hostname);
  const [tenant = ''] = pathname.toLowerCase().split('/').filter(Boolean);
  const shared = ['', 'common', 'organizations', 'consumers', '9188040d-6c67-4c5b-b112-36a304b66dad'];
  return isMicrosoft && shared.includes(tenant);
}

/** The environment. The README's settings table is held against this by a test. */
export const environmentSchema = z
  .object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'])
      .default('development')
      .describe('`production` refuses what is only for trying: the pocket phone, the embedded database'),
    PORT: wholeNumber(3000, 65_535).describe('Port to listen on; 0 takes any free one'),
    PUBLIC_URL: z
      .url()
      .optional()
      .describe('Address residents and providers reach us at; http://localhost:PORT unless told'),
    DATA_DIR: z.string().min(1).default('./data').describe('Folder of the embedded database'),
    DATABASE_URL: z.url().optional().describe('Postgres; without it the embedded database is used'),
    REDIS_URL: z.url().optional().describe('Redis for queues and wake-ups, for more than one replica'),
    COUNCIL_FILE: z.string().min(1).default('council.yaml').describe("The council's own settings"),
    SECRET: z
      .string()
      .min(32)
      .optional()
      .describe('Signs chat tokens; made and kept in DATA_DIR when absent, required in production'),
    SECRET_BEFORE: z
      .string()
      .min(32)
      .optional()
      .describe('The SECRET before, for half an hour after it was changed: open chats go on'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
      .default('info')
      .describe('How much is logged'),
    TRUST_PROXY: wholeNumber(0, 10).describe("Number of proxies in front of us, for callers' addresses"),
    ALLOWED_ORIGINS: z
      .string()
      .default('')
      .describe('Other sites that may show the chat, with commas between'),
    ALLOW_PGLITE_IN_PRODUCTION: flag.describe(
      'Runs the embedded database in production although it never fsyncs',
    ),
    TWILIO_ACCOUNT_SID: z
      .string()
      .optional()
      .describe('Twilio account; without it the pocket phone takes its place'),
    TWILIO_AUTH_TOKEN: z.string().optional().describe('Signs and checks what passes between Twilio and us'),
    TWILIO_API_URL: z.url().optional().describe("Another address for Twilio's REST API, for tests"),
    NOTIFY_API_KEY: z
      .string()
      .regex(/-[\da-f-]{36}-[\da-f-]{36}$/i, 'is a key as GOV.UK Notify gives it: name-service-secret')
      .optional()
      .describe(
        'GOV.UK Notify: email, and texts where council.yaml says `sms: provider: notify`; without it the pocket phone shows both',
      ),
    NOTIFY_CALLBACK_TOKEN: z
      .string()
      .min(16)
      .optional()
      .describe('Bearer token that GOV.UK Notify calls us with, as typed into its API settings'),
    NOTIFY_API_URL: z.url().optional().describe("Another address for GOV.UK Notify's API, for tests"),
    META_APP_SECRET: z
      .string()
      .min(1)
      .optional()
      .describe("The Meta app's secret: checks what Meta posts to us (WhatsApp by Meta, Messenger)"),
    META_VERIFY_TOKEN: z
      .string()
      .min(16)
      .optional()
      .describe('Any words of yours: typed into the Meta app too, they show Meta that an address is ours'),
    META_ACCESS_TOKEN: z
      .string()
      .min(1)
      .optional()
      .describe('Sends by WhatsApp, where council.yaml says `channels: whatsapp: provider: meta`'),
    META_PAGE_ACCESS_TOKEN: z
      .string()
      .min(1)
      .optional()
      .describe('Sends by Messenger, where council.yaml has `channels: messenger:`'),
    META_GRAPH_URL: z.url().optional().describe("Another address for Meta's Graph API, for tests"),
    BOT_FRAMEWORK_APP_ID: z
      .uuid({ error: 'is an app id such as 11111111-2222-3333-4444-555555555555' })
      .optional()
      .describe(
        'Our app with Azure Bot Service (Teams and others, [docs](docs/bot-framework.md)); without it that channel is off',
      ),
    BOT_FRAMEWORK_APP_PASSWORD: z.string().min(1).optional().describe('Its client secret'),
    BOT_FRAMEWORK_TENANT_ID: z
      .string()
      .regex(/^[\w.-]+$/, "is a directory's id or domain")
      .optional()
      .describe('The Entra directory it is registered in'),
    GOVUK_PAY_API_KEY: z
      .string()
      .optional()
      .describe(
        'GOV.UK Pay account; without it payments are pretended on a page of our own. Required in production where council.yaml says `payment: takenBy: govuk-pay`',
      ),
    GOVUK_PAY_WEBHOOK_SECRET: z
      .string()
      .optional()
      .describe("Checks GOV.UK Pay's webhook at /payments/govuk-pay; without it payments are only polled"),
    GOVUK_PAY_API_URL: z.url().optional().describe("Another address for GOV.UK Pay's API, for tests"),
    BACK_OFFICE_WEBHOOK_SECRET: z
      .string()
      .min(16)
      .optional()
      .describe('Signs what the webhook of council.yaml `backOffice:` tells the back office'),
    BACK_OFFICE_STATUS_SECRET: z
      .string()
      .min(16)
      .optional()
      .describe('Checks what a back office tells at /back-office/status; without it all of that is refused'),
    OPEN311_API_KEY: z
      .string()
      .optional()
      .describe("Our key with the council's other system, where requests go by Open311"),
    OPEN311_CLIENT_KEYS: z
      .string()
      .regex(
        /^$|^\s*[\w.-]+:[\w.-]{16,}\s*(,\s*[\w.-]+:[\w.-]{16,}\s*)*$/,
        'is name:key, with commas between',
      )
      .default('')
      .describe(
        'Who may make reports at /open311/v2: `name:key`, with commas between, keys of 16 characters or more',
      ),
    OS_PLACES_KEY: z
      .string()
      .min(1)
      .optional()
      .describe('OS Places API key: looks up addresses of postcodes that no imported address has'),
    OS_PLACES_CUSTODIAN: z.coerce
      .number()
      .int()
      .positive()
      .optional()
      .describe("The council's LOCAL_CUSTODIAN_CODE; addresses of others are left out"),
    OS_PLACES_API_URL: z.url().optional().describe('Another address for OS Places, for tests'),
    S3_URL: z
      .url()
      .optional()
      .describe(
        "Bucket for residents' photos in S3-compatible storage, as https://host/bucket; without it DATA_DIR has them",
      ),
    S3_REGION: z
      .string()
      .min(1)
      .default('eu-west-2')
      .describe('Region that requests to S3_URL are signed for'),
    S3_ACCESS_KEY_ID: z.string().optional().describe('Access key for S3_URL'),
    S3_SECRET_ACCESS_KEY: z.string().optional().describe('Its secret'),
    OIDC_ISSUER: z
      .url()
      .optional()
      .describe('Identity provider that staff sign in with (OpenID Connect); without it local accounts only'),
    OIDC_CLIENT_ID: z.string().min(1).optional().describe('Our id with it'),
    OIDC_CLIENT_SECRET: z.string().min(1).optional().describe('Our secret with it'),
    OIDC_NAME: z.string().min(1).default('your council account').describe('What the sign-in button calls it'),
    METRICS_TOKEN: z
      .string()
      .optional()
      .describe(
        'Bearer token that /metrics asks for; without it /metrics is shut in production and open elsewhere',
      ),
  })
  .superRefine((settings, context) => {
    const production = settings.NODE_ENV === 'production';
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (Boolean(settings.TWILIO_ACCOUNT_SID) !== Boolean(settings.TWILIO_AUTH_TOKEN)) {
      say('TWILIO_AUTH_TOKEN', 'TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN go together');
    }
    if (Boolean(settings.NOTIFY_API_KEY) !== Boolean(settings.NOTIFY_CALLBACK_TOKEN)) {
      say('NOTIFY_CALLBACK_TOKEN', 'NOTIFY_API_KEY and NOTIFY_CALLBACK_TOKEN go together');
    }
    const bot = [
      settings.BOT_FRAMEWORK_APP_ID,
      settings.BOT_FRAMEWORK_APP_PASSWORD,
      settings.BOT_FRAMEWORK_TENANT_ID,
    ];
    if (bot.some(Boolean) && !bot.every(Boolean)) {
      say(
        'BOT_FRAMEWORK_APP_ID',
        'BOT_FRAMEWORK_APP_ID, BOT_FRAMEWORK_APP_PASSWORD and BOT_FRAMEWORK_TENANT_ID go together',
      );
    }
    const oidc = [settings.OIDC_ISSUER, settings.OIDC_CLIENT_ID, settings.OIDC_CLIENT_SECRET];
    if (oidc.some(Boolean) && !oidc.every(Boolean)) {
      say('OIDC_ISSUER', 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together');
    }
    if (settings.OIDC_ISSUER && isOfManyTenants(settings.OIDC_ISSUER)) {
      say(
        'OIDC_ISSUER',
        "names no single tenant, so anybody's account would do: put the tenant's id in its place",
      );
    }
    if (production && settings.OIDC_ISSUER?.startsWith('http:'))
      say('OIDC_ISSUER', 'must be https in production');
    if (settings.S3_URL && !(settings.S3_ACCESS_KEY_ID && settings.S3_SECRET_ACCESS_KEY)) {
      say('S3_URL', 'also wants S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY');
    }
    if (production && !settings.SECRET) say('SECRET', 'is required in production (32 characters or more)');
    if (production && !settings.PUBLIC_URL) say('PUBLIC_URL', 'is required in production');
    if (production && !settings.DATABASE_URL && !settings.ALLOW_PGLITE_IN_PRODUCTION) {
      say('DATABASE_URL', 'is required in production: the embedded database can lose data in a power cut');
    }
  });

export type Environment = z.infer<typeof environmentSchema>;
