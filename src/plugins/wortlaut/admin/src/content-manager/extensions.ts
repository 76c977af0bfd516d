import type { StrapiApp } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';

/*
 * What the content manager lets plugins add. Its own types are in a package that the project does not name, so the part
 * that is used is written down here.
 */

export interface EditViewProps {
  readonly activeTab: 'draft' | 'published' | null;
  readonly model: string;
  /** undefined while a document is made. */
  readonly documentId?: string;
  readonly document?: Readonly<Record<string, unknown>>;
}

export type PanelComponent = (
  props: EditViewProps,
) => { readonly title: string; readonly content: ReactNode } | null;

interface Dialog {
  readonly type: 'dialog' | 'modal' | 'notification';
  readonly onConfirm?: () => void | Promise<void>;
}

export interface DocumentAction {
  readonly label: ReactNode;
  readonly disabled?: boolean;
  readonly loading?: boolean;
  readonly position?: unknown;
  readonly onClick?: (event: React.SyntheticEvent) => unknown;
  readonly dialog?: Dialog | ModalDialog;
}

export interface ModalDialog {
  readonly type: 'modal';
  readonly title: string;
  readonly content: (props: { onClose: () => void }) => ReactNode;
}

export interface DocumentActionComponent {
  (props: EditViewProps): DocumentAction | null;
  type?: string;
  position?: unknown;
}

interface ContentManagerApis {
  addEditViewSidePanel(panels: readonly PanelComponent[]): void;
  addDocumentAction(
    reducer: (actions: readonly DocumentActionComponent[]) => DocumentActionComponent[],
  ): void;
}

const isContentManager = (apis: object): apis is ContentManagerApis =>
  'addEditViewSidePanel' in apis && 'addDocumentAction' in apis;

/** The content manager's own doors for plugins; throws where it has none, as after an incompatible update. */
export function contentManagerOf(app: Pick<StrapiApp, 'getPlugin'>): ContentManagerApis {
  const apis: object = app.getPlugin('content-manager')?.apis ?? {};
  if (!isContentManager(apis)) throw new Error('The content manager has no place for the quote desk.');
  return apis;
}
