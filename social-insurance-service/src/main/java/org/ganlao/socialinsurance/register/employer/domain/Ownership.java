package org.ganlao.socialinsurance.register.employer.domain;

/** Who owns an employer. */
public enum Ownership {
    STATE,
    COLLECTIVE,
    PRIVATE,
    FOREIGN,
    /** 个体工商户. */
    INDIVIDUAL,
    /** 机关事业单位. */
    PUBLIC_INSTITUTION
}
