import type { ReactNode } from "react";

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

/** A heading and the content below it. The heading takes the focus when the page opens. */
export function Page({ title, lead, children }: PageProps): ReactNode {
  return (
    <div className="hb-Page">
      <title>{`${title} · Harbor`}</title>
      <header>
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <p className="hb-lead">{lead}</p>}
      </header>
      {children}
    </div>
  );
}
