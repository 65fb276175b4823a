package org.ganlao.socialinsurance.injury.domain;

/** Who bears a benefit. */
public enum BenefitPayer {
    FUND,
    EMPLOYER
}
