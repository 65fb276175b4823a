package org.ganlao.laborrights.enforcement.inspection.domain;

/**
 * How much may be ordered on top of wages that are not paid in time, percent of what is owed.
 *
 * @param from least
 * @param to most
 */
public record PenaltyTerms(int from, int to) {}
