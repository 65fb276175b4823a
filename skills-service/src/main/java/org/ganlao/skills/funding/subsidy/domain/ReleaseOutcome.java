package org.ganlao.skills.funding.subsidy.domain;

/** What becomes of one graduate's subsidy by its rule. */
public enum ReleaseOutcome {
    RELEASED,
    REDUCED,
    REFUSED
}
