/** The API of the whole platform, typed by its OpenAPI document: `build.mjs` makes `schema.d.ts` of it. */

import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type { components, paths } from './schema.js';

/** RFC 9457; `code` is stable, `source` names the law or rule behind a refusal. */
export type Problem = components['schemas']['gateway_Problem'];

/** An answer that is no success. `retryAfter` is in seconds, where the platform says when it is worth asking again. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | undefined,
    readonly retryAfter: number | undefined,
    readonly requestId: string | undefined,
  ) {
    super(problem?.detail ?? problem?.title ?? `HTTP ${status}`);
    this.name = 'Refused';
  }
}

export interface Settings {
  /** Of the gateway, without a slash at the end. */
  readonly baseUrl: string;
  /** A token that is good now; without it only what is open can be asked. */
  readonly token?: () => Promise<string>;
  readonly language?: 'zh-CN' | 'en';
}

/** Every answer that comes back is a success: any other one is thrown as `Refused`. */
export function ganlao(settings: Settings): Client<paths> {
  const client = createClient<paths>({ baseUrl: settings.baseUrl });
  client.use(conventions(settings));
  return client;
}

/** For `Idempotency-Key`: one for each thing that is done, and the same one when it is tried again. */
export function newKey(): string {
  return crypto.randomUUID();
}

/** All items of a list, page by page, as long as somebody takes them. */
export async function* every<Item>(
  page: (cursor: string | undefined) => Promise<{ items?: Item[]; next?: string } | undefined>,
): AsyncGenerator<Item> {
  let cursor: string | undefined;
  do {
    const found = await page(cursor);
    yield* found?.items ?? [];
    cursor = found?.next;
  } while (cursor !== undefined);
}

function conventions({ token, language }: Settings): Middleware {
  return {
    async onRequest({ request }) {
      request.headers.set('X-Request-Id', crypto.randomUUID());
      request.headers.set('Accept-Language', language ?? 'zh-CN');
      if (token !== undefined) {
        request.headers.set('Authorization', `Bearer ${await token()}`);
      }
      return request;
    },
    async onResponse({ response }) {
      if (!response.ok && response.status !== 304) {
        throw new Refused(
          response.status,
          await problemOf(response),
          seconds(response.headers.get('Retry-After')),
          response.headers.get('X-Request-Id') ?? undefined,
        );
      }
    },
  };
}

async function problemOf(response: Response): Promise<Problem | undefined> {
  return response.headers.get('Content-Type')?.startsWith('application/problem+json')
    ? ((await response.json()) as Problem)
    : undefined;
}

function seconds(header: string | null): number | undefined {
  return header === null || !/^\d+$/.test(header) ? undefined : Number(header);
}
