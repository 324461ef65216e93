// What the compiler said, with the lines it spoke about as ways into the code.
import type { CompileView, Mark } from "../../api/types";

interface Props {
  compile: CompileView;
  onGo: (mark: Mark) => void;
}

export function CompileCard({ compile, onGo }: Props) {
  if (compile.ok && compile.marks.length === 0) return null;
  return (
    <div className={`case ${compile.ok ? "case-TLE" : "case-CE"}`}>
      <p className="case-message">{compile.ok ? "The compiler has a remark." : "The compiler stopped here."}</p>
      {compile.marks.length > 0 && (
        <ul className="compile-marks">
          {compile.marks.map((mark, at) => (
            <li key={at}>
              <button type="button" className="compile-mark" onClick={() => onGo(mark)}>
                <span className="compile-line figures">Line {mark.line}</span>
                <span>{mark.text}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {compile.message !== "" && (
        <details className="compile-full" open={compile.marks.length === 0}>
          <summary>Everything the compiler said</summary>
          <pre className="value">{compile.message}</pre>
        </details>
      )}
    </div>
  );
}
