export function Loading() {
  return (
    <div className="catalogue-loading" role="status">
      <span className="fl-visually-hidden">Loading…</span>
    </div>
  );
}
