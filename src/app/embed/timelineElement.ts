// <nichiro-timeline src title height>: a frame with a view of the timeline that is as high as what it
// shows. A script of its own, without dependencies, for other people's pages: it adds the frame and a
// listener, keeps nothing, and believes nothing but a height, and that from its own frame alone.

import { chosenHeight, frameHeight } from './frameHeight.ts';
import { heightIn } from './heightMessage.ts';

const NAME = 'nichiro-timeline';

/** The browser asks for a class here; it is the only one there is. */
class TimelineElement extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', 'height'];

  readonly #frame = newFrame();
  #asked = 0;

  readonly #fit = () => {
    const chosen = chosenHeight(Number.parseFloat(this.getAttribute('height') ?? ''));
    this.#frame.style.height = `${frameHeight(this.#asked, chosen, window.innerHeight)}px`;
  };

  readonly #onMessage = ({ source, origin, data }: MessageEvent) => {
    const height = heightIn(data);
    const isOurs =
      source === this.#frame.contentWindow && origin === new URL(this.#frame.src).origin;
    if (!isOurs || height === undefined) return;
    this.#asked = height;
    this.#fit();
  };

  connectedCallback(): void {
    window.addEventListener('message', this.#onMessage);
    window.addEventListener('resize', this.#fit);
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#onMessage);
    window.removeEventListener('resize', this.#fit);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #show(): void {
    const shadow = this.shadowRoot ?? newShadow(this);
    const address = embeddedAddress(this.getAttribute('src'));
    if (address === undefined) {
      // What the author wrote inside, a link, stays.
      shadow.replaceChildren(document.createElement('slot'));
      return;
    }
    this.#frame.title = this.title || 'Nichiro';
    if (this.#frame.src !== address) {
      this.#asked = 0;
      this.#frame.src = address;
    }
    this.#fit();
    if (!this.#frame.isConnected) shadow.replaceChildren(this.#frame);
  }
}

if (!customElements.get(NAME)) customElements.define(NAME, TimelineElement);

function newFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.loading = 'lazy';
  frame.allow = 'clipboard-write';
  frame.style.cssText = 'display:block;width:100%;border:0';
  return frame;
}

/** Its style gives way to the page's. */
function newShadow(host: HTMLElement): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':host{display:block}');
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}

/** Undefined for anything but an address of the web. */
function embeddedAddress(src: string | null): string | undefined {
  if (!src || !URL.canParse(src, document.baseURI)) return undefined;
  const url = new URL(src, document.baseURI);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  if (!url.searchParams.has('embed')) url.search += `${url.search ? '&' : '?'}embed=1`;
  return url.href;
}
