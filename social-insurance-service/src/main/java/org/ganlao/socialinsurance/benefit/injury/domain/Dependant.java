package org.ganlao.socialinsurance.benefit.injury.domain;

/**
 * A dependant (供养亲属) of somebody who died at work.
 *
 * @param person token
 * @param alone an orphan, or old and alone
 */
public record Dependant(String person, boolean spouse, boolean alone) {}
