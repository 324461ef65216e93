// A page before its content has come, at about its size.

export function PageBones() {
  return (
    <main className="page" aria-busy="true" aria-label="Loading">
      <svg width="180" height="28" className="bone-line" />
      {[0, 1, 2, 3].map((row) => (
        <div key={row} className="bone page-bone" />
      ))}
    </main>
  );
}
