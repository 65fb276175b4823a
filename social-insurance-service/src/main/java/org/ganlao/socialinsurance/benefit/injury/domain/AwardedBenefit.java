package org.ganlao.socialinsurance.benefit.injury.domain;

import org.ganlao.platform.money.Money;

/**
 * One benefit as it was worked out.
 *
 * @param person token of who gets it
 * @param amount yuan, once or a month
 */
public record AwardedBenefit(InjuryBenefit benefit, BenefitPayer payer, String person, Money amount) {}
