package org.ganlao.gateway.plan.freshness;

import java.time.Instant;

/** Stands for a state of all totals: equal marks, equal totals. */
public record ChangeMark(long offsets, long versions, Instant builtAt, Instant openedAt) {}
