import type { Measures } from './measures.ts';

/** One person at a browser: keeps its cookie, has an address of its own, notes how long each reply took. */
export class Person {
  readonly #url: string;
  readonly #address: string;
  readonly #measures: Measures;
  #cookie = '';

  constructor(url: string, address: string, measures: Measures) {
    this.#url = url;
    this.#address = address;
    this.#measures = measures;
  }

  get cookie(): string {
    return this.#cookie;
  }

  /** `request` is `GET /api/…`. The reply's body, or null for anything but a 2xx, which is counted as a surprise. */
  async step<T>(kind: string, request: string, body?: object | FormData): Promise<T | null> {
    const [method = 'GET', path = '/'] = request.split(' ');
    const began = performance.now();
    try {
      const reply = await fetch(`${this.#url}${path}`, {
        method,
        headers: {
          'X-Forwarded-For': this.#address,
          Cookie: this.#cookie,
          ...(body && !(body instanceof FormData) ? { 'Content-Type': 'application/json' } : {}),
        },
        ...(body ? { body: body instanceof FormData ? body : JSON.stringify(body) } : {}),
        signal: AbortSignal.timeout(10_000),
      });
      const parsed = (await reply.json()) as T & { error?: { code: string } };
      this.#measures.note(kind, performance.now() - began);
      const cookie = reply.headers.get('set-cookie');
      if (cookie) this.#cookie = cookie.split(';')[0] ?? '';
      if (reply.ok) return parsed;
      this.#measures.surprise(kind, `${reply.status} ${parsed.error?.code ?? ''}`);
    } catch (error) {
      this.#measures.note(kind, performance.now() - began);
      this.#measures.surprise(kind, error instanceof Error ? error.name : 'failed');
    }
    return null;
  }

  signIn(email: string, password: string): Promise<unknown> {
    return this.step('sign_in', 'POST /api/session', { email, password });
  }
}
