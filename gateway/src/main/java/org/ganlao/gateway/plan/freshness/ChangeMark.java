package org.ganlao.gateway.plan.freshness;

import java.time.Instant;

/** Stands for a state of all totals, targets and past figures: equal marks, equal figures. */
public record ChangeMark(long offsets, long versions, Instant builtAt, Instant openedAt, Instant setAt) {}
