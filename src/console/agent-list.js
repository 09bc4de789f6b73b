/** An agent's list, as it stands and as it is worked. */
import { useEffect, useMemo, useRef, useState } from './lib/hooks.js';
import { address, command, get, newId, put, Refused } from './api.js';

const LOOK_EVERY = 3_000;

/**
 * What is asked for is done one after the other, none of it lost, and then looked at; a look that began before the newest
 * of it is old, and shows nothing.
 *
 * @returns `act`, whose promises tell whether it was done
 */
export function useAgent(whose, agent, signOut) {
  const [seen, setSeen] = useState(null);
  const [trouble, setTrouble] = useState(null);
  const [away, setAway] = useState(false);
  const work = useRef({ last: Promise.resolve(), undone: 0, newest: 0, taking: null, isTaking: false });
  const path = `agents/${encodeURIComponent(agent)}`;

  const look = async () => {
    work.current.newest += 1;
    const mine = work.current.newest;
    const [state, { contacts }] = await Promise.all([
      get(address(path, whose)),
      get(address(`${path}/list`, whose)),
    ]);
    if (mine === work.current.newest) setSeen({ state, contacts });
  };
  /** What went wrong is said. */
  const saying = async (what) => {
    try {
      await what();
      setTrouble(null);
      setAway(false);
      return true;
    } catch (error) {
      if (error instanceof Refused && error.status === 401) signOut();
      setAway(!(error instanceof Refused));
      setTrouble(error.message);
      return false;
    }
  };

  useEffect(() => {
    let stopped = false;
    let timer = null;
    const keepLooking = async () => {
      if (!document.hidden && work.current.undone === 0) await saying(look);
      if (!stopped) timer = setTimeout(() => void keepLooking(), LOOK_EVERY);
    };
    void keepLooking();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, []);

  const act = useMemo(() => {
    const doing = (what) => {
      const { current } = work;
      current.undone += 1;
      current.newest += 1;
      const done = current.last.then(async () => {
        const isDone = await saying(what);
        if (isDone) await saying(look);
        current.undone -= 1;
        return isDone;
      });
      current.last = done;
      return done;
    };
    return {
      take: () => {
        const { current } = work;
        // A second click before the answer means the same one.
        if (current.isTaking) return;
        current.isTaking = true;
        void doing(async () => {
          // The id is the same until an answer came, so that a lost one loses nobody.
          current.taking ??= newId();
          try {
            await command('POST', address(`${path}/next`, whose), undefined, current.taking);
          } finally {
            current.isTaking = false;
          }
          current.taking = null;
        });
      },
      skip: () =>
        void doing(async () => {
          const { next } = await get(address(path, whose));
          if (next)
            await put(address(`${path}/list/${encodeURIComponent(next.number)}`, whose), {
              position: 'bottom',
            });
        }),
      dispose: (number, id) =>
        doing(() =>
          put(address(`contacts/${encodeURIComponent(number)}/disposition`, whose), { disposition_id: id }),
        ),
      setAvailability: (availability) => doing(() => put(address(path, whose), { availability })),
    };
  }, []);

  return { seen, trouble, away, act };
}
