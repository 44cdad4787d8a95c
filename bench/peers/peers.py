"""The model of model.mjs in Python: by hand with heapq, in SimPy as its manual teaches, and in numpy for all runs at once."""
import heapq
import json
import random
import sys
import time

DAYS, MEMBERS, QUARTER, MEAN_WAIT = 1826, 35, 91, 1826 / 34
MAJOR, LEAVES, RETURNS, NEEDED = 0.2, 0.3, 0.25, 18


def by_hand(runs):
    events = unanswered = 0
    draw = random.random
    for _ in range(runs):
        stands = [True] * MEMBERS
        standing = MEMBERS
        agenda = [(random.expovariate(1 / MEAN_WAIT), "violation"), (QUARTER, "review")]
        heapq.heapify(agenda)
        while agenda[0][0] <= DAYS:
            day, kind = heapq.heappop(agenda)
            events += 1
            if kind == "violation":
                if draw() < MAJOR and standing < NEEDED:
                    unanswered += 1
                heapq.heappush(agenda, (day + random.expovariate(1 / MEAN_WAIT), kind))
            else:
                stands = [draw() >= LEAVES if each else draw() < RETURNS for each in stands]
                standing = sum(stands)
                heapq.heappush(agenda, (day + QUARTER, kind))
    return events, unanswered


def in_simpy(runs):
    import simpy

    events = unanswered = 0

    def violations(env, world):
        nonlocal events, unanswered
        while True:
            yield env.timeout(random.expovariate(1 / MEAN_WAIT))
            events += 1
            if random.random() < MAJOR and sum(world["stands"]) < NEEDED:
                unanswered += 1

    def review(env, world):
        nonlocal events
        while True:
            yield env.timeout(QUARTER)
            events += 1
            world["stands"] = [
                random.random() >= LEAVES if each else random.random() < RETURNS for each in world["stands"]
            ]

    for _ in range(runs):
        env, world = simpy.Environment(), {"stands": [True] * MEMBERS}
        env.process(violations(env, world))
        env.process(review(env, world))
        env.run(until=DAYS)
    return events, unanswered


def in_numpy(runs):
    """All runs side by side, a quarter at a time: as many violations as a quarter brings, which is the same law."""
    import numpy as np

    rng = np.random.default_rng(7)
    stands = np.ones((runs, MEMBERS), dtype=bool)
    events = unanswered = 0
    day = 0
    while day < DAYS:
        span = min(QUARTER, DAYS - day)
        count = rng.poisson(span / MEAN_WAIT, runs)
        majors = rng.binomial(count, MAJOR)
        unanswered += int(majors[stands.sum(axis=1) < NEEDED].sum())
        events += int(count.sum())
        day += QUARTER
        if day <= DAYS:
            u = rng.random((runs, MEMBERS))
            stands = np.where(stands, u >= LEAVES, u < RETURNS)
            events += runs
    return events, unanswered


MAKE = {"by-hand": by_hand, "simpy": in_simpy, "numpy": in_numpy}[sys.argv[1]]
RUNS = int(sys.argv[2])
MAKE(max(1, RUNS // 5))
START = time.process_time()
EVENTS, UNANSWERED = MAKE(RUNS)
NS = (time.process_time() - START) * 1e9 / RUNS
print(json.dumps({"ns": NS, "events": EVENTS / RUNS, "unanswered": UNANSWERED / RUNS}))
