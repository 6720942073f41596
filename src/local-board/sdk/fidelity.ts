import type {
  AppCard,
  Card,
  Connector,
  Embed,
  Frame,
  Image,
  MindmapNode,
  Preview,
  Shape,
  StickyNote,
  Tag,
  Text,
  Unsupported,
} from '@mirohq/websdk-types';
import type { CommonKey, OwnKeys } from '../props.ts';
import type { Data } from './public.ts';

/**
 * A check without a run: every property Miro's types name for an item is one that `props.ts` hands out. When a new
 * version of the types adds one, `Missing` is no longer `never` and the build stops here.
 */
type Missing<Type, Own extends string> = Exclude<Data<Type>, Own | CommonKey>;
type Nothing<T extends never> = T;

export type Complete = [
  Nothing<Missing<StickyNote, OwnKeys['sticky_note']>>,
  Nothing<Missing<Shape, OwnKeys['shape']>>,
  Nothing<Missing<Text, OwnKeys['text']>>,
  Nothing<Missing<Frame, OwnKeys['frame']>>,
  Nothing<Missing<Card, OwnKeys['card']>>,
  Nothing<Missing<AppCard, OwnKeys['app_card']>>,
  Nothing<Missing<Image, OwnKeys['image']>>,
  Nothing<Missing<Embed, OwnKeys['embed']>>,
  Nothing<Missing<Preview, OwnKeys['preview']>>,
  Nothing<Missing<Connector, OwnKeys['connector']>>,
  Nothing<Missing<MindmapNode, OwnKeys['mindmap_node']>>,
  Nothing<Missing<Unsupported, never>>,
  Nothing<Missing<Tag, 'title' | 'color'>>,
];
