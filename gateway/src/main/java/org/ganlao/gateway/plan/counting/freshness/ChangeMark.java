package org.ganlao.gateway.plan.counting.freshness;

import java.time.Instant;

/**
 * Stands for a state of all totals, targets and past figures: equal marks, equal figures.
 *
 * @param set how many revisions and statements there are: one that commits late has an earlier instant than one before it
 */
public record ChangeMark(long offsets, long versions, Instant builtAt, Instant openedAt, Instant setAt, long set) {}
