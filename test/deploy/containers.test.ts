/** What can be known of the containers without running them: that they name what there is, and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { environmentSchema } from '../../src/config/environment.ts';
import { problemsOf } from '../../src/delivery/redis.ts';
import { callerOf } from '../../src/server/limits/caller.ts';
import { PROJECT } from '../environment/project.ts';

const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const dockerfile = read('Dockerfile');
const nginx = read('deploy/nginx.conf');
const { services, volumes } = z
  .object({
    services: z.record(
      z.string(),
      z.looseObject({
        build: z.string().optional(),
        image: z.string().optional(),
        command: z.array(z.string()).optional(),
        environment: z.record(z.string(), z.string()).optional(),
        volumes: z.array(z.string()).optional(),
        depends_on: z.record(z.string(), z.unknown()).optional(),
      }),
    ),
    volumes: z.record(z.string(), z.unknown()),
  })
  .parse(parse(read('compose.yaml'), { merge: true }));
const ours = Object.entries(services).filter(([, { build }]) => build !== undefined);

describe('compose.yaml', () => {
  it('runs two servers and two workers of one image, once the database is up to date', () => {
    const doing = (command: string) =>
      ours
        .filter(([, service]) => service.command?.join(' ') === `node bin/parley.js ${command}`)
        .map(([name]) => name);
    expect(doing('serve')).toEqual(['server1', 'server2']);
    expect(doing('work')).toEqual(['worker1', 'worker2']);
    expect(doing('migrate')).toEqual(['migrate']);
    for (const name of [...doing('serve'), ...doing('work')]) {
      expect(services[name]?.depends_on).toMatchObject({
        migrate: { condition: 'service_completed_successfully' },
      });
    }
  });

  it('sets only what Parley reads', () => {
    for (const [, { environment = {} }] of ours) {
      expect(Object.keys(environment).filter((name) => !(name in environmentSchema.shape))).toEqual([]);
      // As they are once the braces are filled in.
      const filled = Object.entries(environment).map(([name, value]) => [
        name,
        value.replace(/\$\{(\w+):[-?][^}]*\}/g, (_all, from: string) => FILLED[from] ?? ''),
      ]);
      expect(environmentSchema.safeParse(Object.fromEntries(filled)).error).toBeUndefined();
    }
  });

  it('keeps data on volumes that there are, and mounts files that there are', () => {
    for (const [from = ''] of Object.values(services)
      .flatMap((one) => one.volumes ?? [])
      .map((v) => v.split(':'))) {
      if (from.startsWith('./')) expect(existsSync(join(PROJECT, from))).toBe(true);
      else expect(Object.keys(volumes)).toContain(from);
    }
  });

  it('waits only for services that there are', () => {
    for (const { depends_on = {} } of Object.values(services)) {
      expect(Object.keys(depends_on).filter((name) => !(name in services))).toEqual([]);
    }
  });

  it('gives queues a Redis that Parley does not complain about', () => {
    const args = services.redis?.command ?? [];
    const told = (name: string) => args[args.indexOf(name) + 1];
    const info = `maxmemory_policy:${told('--maxmemory-policy')}\r\naof_enabled:${told('--appendonly') === 'yes' ? 1 : 0}\r\n`;
    expect(problemsOf(info)).toEqual({});
  });
});

const FILLED: Readonly<Record<string, string>> = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://chat.fernley.example',
  SECRET: 'a secret for tests that is long enough',
  POSTGRES_PASSWORD: 'made-up',
  // With TLS ended in front.
  TRUST_PROXY: '2',
};

describe('the load balancer', () => {
  it('shares requests out over all servers, whoever they are from', () => {
    const upstream = /upstream parley \{([^}]*)\}/.exec(nginx)?.[1] ?? '';
    const named = [...upstream.matchAll(/server (\w+):3000/g)].map(([, name]) => name);
    const servers = Object.keys(services).filter((name) => /^server\d/.test(name));
    expect(named).toEqual([...servers, ...servers]);
    expect(upstream.match(/ backup;/g)).toHaveLength(servers.length);
    expect(nginx).not.toMatch(/ip_hash|sticky|\bhash /);
  });

  it('tells Parley two callers behind what ends TLS as two, and nobody can make one up', () => {
    const [, forwarded] = /proxy_set_header X-Forwarded-For (\S+);/.exec(nginx) ?? [];
    /** What nginx sends on of a call that came from an address with a header. */
    const sent = (from: string, told: string) =>
      ({ $remote_addr: from, $proxy_add_x_forwarded_for: `${told}, ${from}` })[forwarded ?? ''] ?? '';
    const [, unset] =
      /^\$\{TRUST_PROXY:-(\d)\}$/.exec(services.server1?.environment?.TRUST_PROXY ?? '') ?? [];
    const seen = (header: string, hops: number) =>
      callerOf(
        { headers: { 'x-forwarded-for': header }, socket: { remoteAddress: '172.18.0.9' } } as never,
        hops,
      );
    const behindTls = ['192.0.2.1', '192.0.2.2'].map((caller) =>
      seen(sent('10.0.0.5', `203.0.113.66, ${caller}`), Number(FILLED.TRUST_PROXY)),
    );
    expect(behindTls).toEqual(['192.0.2.1', '192.0.2.2']);
    expect(seen(sent('192.0.2.1', '203.0.113.66'), Number(unset))).toBe('192.0.2.1');
    expect(nginx).toMatch(/X-Forwarded-Proto \$forwarded_proto/);
    expect(nginx).toMatch(/map \$http_x_forwarded_proto \$forwarded_proto/);
  });

  it('leaves out only a server that cannot be reached, not one that has no place for another chat', () => {
    expect(/proxy_next_upstream ([^;]*);/.exec(nginx)?.[1]).toBe('error timeout');
  });

  it('keeps silent WebSockets open', () => {
    expect(Number(/proxy_read_timeout (\d+)s/.exec(nginx)?.[1])).toBeGreaterThan(60);
  });
});

describe('what watches', () => {
  it('fetches the figures of each process, past the load balancer, which shows them to nobody', () => {
    const { scrape_configs: jobs } = z
      .object({
        scrape_configs: z.array(
          z.object({ static_configs: z.array(z.object({ targets: z.array(z.string()) })) }),
        ),
      })
      .parse(parse(read('deploy/prometheus.yml')));
    const targets = jobs.flatMap((job) => job.static_configs.flatMap((one) => one.targets));
    const running = ours.filter(([name]) => name !== 'migrate').map(([name]) => `${name}:3000`);
    expect(targets).toEqual(running);
    expect(dockerfile).toMatch(/\bPORT=3000\b/);
    expect(nginx).toMatch(/location = \/metrics \{ return 404; \}/);
  });
});

describe('the Dockerfile', () => {
  it('builds in one stage and runs another, as nobody of consequence, without what only builds', () => {
    const [, build = '', run = ''] = dockerfile.split(/^FROM /m);
    expect(build).toMatch(/npm ci --ignore-scripts/);
    expect(build).toMatch(/npm run build && npm prune --omit=dev/);
    expect(run).toMatch(/^USER node$/m);
    expect(run).toMatch(/^HEALTHCHECK /m);
    expect(run).not.toMatch(/npm /);
    expect(run.indexOf('COPY --from=build')).toBeLessThan(run.indexOf('USER node'));
  });

  it('copies and starts files that there are, on one version of Node, no older than is asked for', () => {
    const [, sources = ''] = /^COPY (package.*) \.\/$/m.exec(dockerfile) ?? [];
    for (const source of sources.split(' ')) expect(existsSync(join(PROJECT, source))).toBe(true);
    const [, command = '[]'] =
      /^CMD (.*)$/m.exec(dockerfile.slice(dockerfile.indexOf('HEALTHCHECK') + 200)) ?? [];
    expect(existsSync(join(PROJECT, z.array(z.string()).parse(JSON.parse(command))[1] ?? ''))).toBe(true);
    const versions = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, major]) => Number(major));
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(read('package.json')));
    const oldest = Number(/^>=(\d+)/.exec(engines.node)?.[1]);
    expect(versions).toHaveLength(2);
    expect(new Set(versions).size).toBe(1);
    for (const version of versions) expect(version).toBeGreaterThanOrEqual(oldest);
  });

  it('leaves secrets, data and installed packages out', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.env', 'data', 'node_modules']));
  });
});
