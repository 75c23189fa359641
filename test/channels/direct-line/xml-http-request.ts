/** As much of XMLHttpRequest, over fetch, as DirectLineJS and its RxJS need under Node. */
export class XmlHttpRequest {
  readyState = 0;
  status = 0;
  responseType = '';
  response: unknown = null;
  responseText = '';
  timeout = 0;
  withCredentials = false;
  onreadystatechange: (() => void) | null = null;
  ontimeout: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly #headers = new Headers();
  readonly #abort = new AbortController();
  #method = 'GET';
  #url = '';
  #answer = new Headers();

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
    this.#become(1);
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.#answer.get(name);
  }

  send(body?: string | FormData | null): void {
    const { signal } = this.#abort;
    fetch(this.#url, { method: this.#method, headers: this.#headers, body: body ?? null, signal })
      .then((answer) => this.#take(answer))
      .catch(() => this.#become(4));
  }

  abort(): void {
    this.onreadystatechange = null;
    this.#abort.abort();
  }

  async #take(answer: Response): Promise<void> {
    this.status = answer.status;
    this.#answer = answer.headers;
    this.responseText = await answer.text();
    this.response = this.responseType === 'json' ? JSON.parse(this.responseText) : this.responseText;
    this.#become(4);
  }

  #become(state: number): void {
    this.readyState = state;
    this.onreadystatechange?.();
  }
}
