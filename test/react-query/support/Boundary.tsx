import { Component } from "react";
import type { ReactNode } from "react";

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onCaught: (thrown: unknown) => void;
}

/** What a router has around its screens. */
export class Boundary extends Component<BoundaryProps, { readonly isElsewhere: boolean }> {
  override state = { isElsewhere: false };
  static getDerivedStateFromError() {
    return { isElsewhere: true };
  }
  override componentDidCatch(thrown: unknown) {
    this.props.onCaught(thrown);
  }
  override render() {
    return this.state.isElsewhere ? "Elsewhere" : this.props.children;
  }
}
