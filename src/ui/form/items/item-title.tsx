interface ItemTitleProps {
  title: string;
  /** Whether it is below the name of its directory. */
  isGrouped: boolean;
}

/** The title of an item. Of a path that is too long, the end stays; assistive technology reads all of it. */
export function ItemTitle({ title, isGrouped }: ItemTitleProps) {
  const slash = title.lastIndexOf('/');
  if (slash <= 0) return <span className="bn-item-title">{title}</span>;
  return (
    <span className="bn-item-title">
      <span className="pf-v6-screen-reader">{title}</span>
      {!isGrouped && (
        <span className="bn-title-start" aria-hidden="true">
          {title.slice(0, slash)}
        </span>
      )}
      <span className="bn-title-end" aria-hidden="true">
        <bdi dir="ltr">{title.slice(isGrouped ? slash + 1 : slash)}</bdi>
      </span>
    </span>
  );
}
