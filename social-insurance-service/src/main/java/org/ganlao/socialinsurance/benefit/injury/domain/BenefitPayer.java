package org.ganlao.socialinsurance.benefit.injury.domain;

/** Who bears a benefit. */
public enum BenefitPayer {
    FUND,
    EMPLOYER
}
