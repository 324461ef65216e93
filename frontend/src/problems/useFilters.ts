// The list's filters, read from and written to the address.
import { useCallback, useMemo } from "react";
import { useLocation, useSearch } from "wouter";

import { type Filters, filtersFrom, NO_FILTERS, searchOf } from "./filters";

export function useFilters(): [Filters, (change: Partial<Filters>) => void, () => void] {
  const search = useSearch();
  const [, navigate] = useLocation();
  const filters = useMemo(() => filtersFrom(search), [search]);
  const put = useCallback(
    (next: Filters) => {
      const query = searchOf(next);
      navigate(query === "" ? "/" : `/?${query}`, { replace: true });
    },
    [navigate],
  );
  const change = useCallback((part: Partial<Filters>) => put({ ...filters, ...part }), [filters, put]);
  const clear = useCallback(() => put(NO_FILTERS), [put]);
  return [filters, change, clear];
}
