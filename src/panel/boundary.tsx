import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** What is shown instead of what broke; `retry` draws it anew. */
  readonly renderInstead: (error: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** The one place where a component that throws is caught. A class, since React offers nothing else. */
export class Boundary extends Component<BoundaryProps, { readonly broken: { readonly error: unknown } | null }> {
  override state: { readonly broken: { readonly error: unknown } | null } = { broken: null };

  static getDerivedStateFromError(error: unknown) {
    return { broken: { error } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken ? this.props.renderInstead(broken.error, () => this.setState({ broken: null })) : this.props.children;
  }
}
