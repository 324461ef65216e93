// Markup that the server rendered and sanitised.
export function Markup({ html }: { html: string }) {
  return <div className="markup" dangerouslySetInnerHTML={{ __html: html }} />;
}
