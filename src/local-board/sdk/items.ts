import type {
  AppData,
  BaseItem as MiroItem,
  Connector as MiroConnector,
  Frame as MiroFrame,
  Group as MiroGroup,
  Image as MiroImage,
  MindmapNode as MiroMindmapNode,
  Tag as MiroTag,
} from '@mirohq/websdk-types';
import { says, SdkError } from '../errors.ts';
import type { Props } from '../props.ts';
import type { Bus } from '../protocol.ts';
import type { Methods } from './public.ts';

/** The way back to the board and what was last heard from it, out of sight of whoever lists or clones an item. */
const hidden = new WeakMap<object, { readonly bus: Bus; known: Props }>();

const of = (item: object) => hidden.get(item) ?? fail(says.noId());
const fail = (message: string): never => {
  throw new SdkError(message);
};

/** An item's own properties as a plain object that can be sent. */
const plain = (item: object): Props => structuredClone(Object.fromEntries(Object.entries(item))) as Props; // items carry what Props has

/** Sets an item to what the board says, keys in the board's order. */
function refresh(item: object, props: Props): void {
  const kept = of(item);
  kept.known = props;
  for (const key of Object.keys(item)) Reflect.deleteProperty(item, key);
  Object.assign(item, structuredClone(props));
}

/** The id of whatever an app passes for an item. */
export function idOf(item: unknown): string {
  const id: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined;
  return typeof id === 'string' && id !== '' ? id : fail(says.noId());
}

/** The ids of one handle or of many. */
export const idsOf = (items: unknown): string[] => (Array.isArray(items) ? items : [items]).map(idOf);

/** What all entities share: they were handed out by a board, as a snapshot that follows nothing by itself. */
class Entity {
  declare readonly id: string;
  declare readonly type: string;
  constructor(bus: Bus, props: Props) {
    hidden.set(this, { bus, known: props });
    Object.assign(this, structuredClone(props));
  }
  async sync(): Promise<void> {
    const { bus, known } = of(this);
    refresh(this, await bus.call('update', { props: plain(this), known }));
  }
}

class TagEntity extends Entity implements Methods<MiroTag> {}

class GroupEntity extends Entity implements Methods<MiroGroup> {
  async getItems(): Promise<never[]> {
    const { bus } = of(this);
    return makeAll(bus, await bus.call('group.items', { id: this.id }));
  }
  async ungroup(): Promise<never[]> {
    const { bus } = of(this);
    return makeAll(bus, await bus.call('ungroup', { id: this.id }));
  }
}

class Data extends Entity {
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as Miro declares it
  async getMetadata<T>(key?: string): Promise<T> {
    // the caller says what it stored under its key, as in Miro's types
    return (await of(this).bus.call('getMetadata', {
      id: this.id,
      type: this.type,
      ...(key === undefined ? {} : { key }),
    })) as T;
  }
  async setMetadata<T extends AppData>(key: string, value: unknown): Promise<T> {
    return (await of(this).bus.call('setMetadata', { id: this.id, type: this.type, key, value })) as T; // as above
  }
}

class Line extends Data implements Methods<MiroConnector> {
  bringToFront(): Promise<void> {
    return of(this).bus.call('bringToFront', { ids: [this.id] });
  }
}

class Item extends Data implements Methods<MiroItem> {
  goToLink(): Promise<boolean> {
    return of(this).bus.call('goToLink', { id: this.id });
  }
  bringToFront(): Promise<void> {
    return of(this).bus.call('bringToFront', { ids: [this.id] });
  }
  sendToBack(): Promise<void> {
    return of(this).bus.call('sendToBack', { ids: [this.id] });
  }
  bringInFrontOf(target: { readonly id: string }): Promise<void> {
    return of(this).bus.call('bringInFrontOf', { ids: [this.id], target: idOf(target) });
  }
  sendBehindOf(target: { readonly id: string }): Promise<void> {
    return of(this).bus.call('sendBehindOf', { ids: [this.id], target: idOf(target) });
  }
  getLayerIndex(): Promise<number> {
    return of(this).bus.call('getLayerIndex', { id: this.id });
  }
  async getConnectors(): Promise<never[]> {
    const { bus } = of(this);
    return makeAll(bus, await bus.call('getConnectors', { id: this.id }));
  }
  getAiContext(): Promise<string> {
    return of(this).bus.call('getAiContext', { id: this.id });
  }
}

class FrameItem extends Item implements Methods<MiroFrame> {
  async add<T extends { readonly id: string }>(item: T): Promise<T> {
    const answer = await of(this).bus.call('frame.add', { id: this.id, item: idOf(item) });
    refresh(this, answer.frame);
    if (hidden.has(item) && answer.item.id === item.id) refresh(item, answer.item);
    return item;
  }
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as Miro declares it
  async remove<T extends { readonly id: string }>(item: T): Promise<void> {
    const answer = await of(this).bus.call('frame.remove', { id: this.id, item: idOf(item) });
    refresh(this, answer.frame);
    if (hidden.has(item)) refresh(item, answer.item);
  }
  async getChildren(): Promise<never[]> {
    const { bus } = of(this);
    return makeAll(bus, await bus.call('frame.children', { id: this.id }));
  }
}

class MindmapItem extends Item implements Methods<MiroMindmapNode> {
  async add<T extends { readonly id: string }>(item: T): Promise<T> {
    const answer = await of(this).bus.call('mindmap.add', { id: this.id, item: idOf(item) });
    refresh(this, answer.frame);
    if (hidden.has(item)) refresh(item, answer.item);
    return item;
  }
  async getChildren(): Promise<never[]> {
    const { bus } = of(this);
    return makeAll(bus, await bus.call('frame.children', { id: this.id }));
  }
}

class ImageItem extends Item implements Methods<MiroImage> {
  declare readonly url: string;
  declare readonly title: string;
  async getFile(): Promise<File> {
    const blob = await (await fetch(await this.getDataUrl())).blob();
    return new File([blob], this.title === '' ? 'image' : this.title, { type: blob.type });
  }
  /** The board loads no pictures: it has only what came as data. */
  async getDataUrl(): Promise<string> {
    return this.url.startsWith('data:') ? this.url : fail(says.notOffered('file contents of images from elsewhere'));
  }
}

const CLASSES: Readonly<Record<string, new (bus: Bus, props: Props) => Entity>> = {
  tag: TagEntity,
  group: GroupEntity,
  connector: Line,
  frame: FrameItem,
  mindmap_node: MindmapItem,
  image: ImageItem,
};

/**
 * An item as apps get it: properties of its own, methods on the prototype. The one place where our classes are passed
 * off as Miro's: those have protected members nobody else can have, and `fidelity.ts` checks all public ones.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller knows which class the board was asked for
export const make = <T>(bus: Bus, props: Props): T => new (CLASSES[props.type] ?? Item)(bus, props) as T;

/** A handle for each item. */
export const makeAll = <T>(bus: Bus, all: readonly Props[]): T[] => all.map((props) => make<T>(bus, props));
