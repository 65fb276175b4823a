package org.ganlao.laborrights.relation.restructuring.domain;

/**
 * How an employees' congress decides, by the law of a day.
 *
 * @param quorumThirds so many of every three delegates must be present
 * @param majorityHalves the votes in favour must be more than so many halves of all delegates
 */
public record VoteLaw(int quorumThirds, int majorityHalves) {}
