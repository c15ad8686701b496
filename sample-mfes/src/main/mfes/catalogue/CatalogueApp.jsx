import { lazy, Suspense } from 'react';
import { BrowserRouter, MemoryRouter, Route, Routes } from 'react-router';
import { Failure } from './parts/Failure.jsx';
import { Loading } from './parts/Loading.jsx';
import { ScheduleContext } from './data/schedule.js';
import { Browse } from './views/Browse.jsx';

const Match = lazy(() => import('./views/Match.jsx'));
const Lost = lazy(() => import('./views/Lost.jsx'));

export function CatalogueApp({ base, isAlone, schedule }) {
  return (
    <ScheduleContext value={schedule}>
      <Router base={base} isAlone={isAlone}>
        <Failure>
          <Suspense fallback={<Loading />}>
            <Routes>
              <Route index element={<Browse />} />
              <Route path="sport/:sport" element={<Browse />} />
              <Route path="match/:id" element={<Match />} />
              <Route path="*" element={<Lost />} />
            </Routes>
          </Suspense>
        </Failure>
      </Router>
    </ScheduleContext>
  );
}

/** Alone, without a server that knows our addresses, the place is kept in memory (`#/match/...`). */
function Router({ base, isAlone, children }) {
  return isAlone ? (
    <MemoryRouter initialEntries={[location.hash.slice(1) || '/']}>{children}</MemoryRouter>
  ) : (
    <BrowserRouter basename={base}>{children}</BrowserRouter>
  );
}
