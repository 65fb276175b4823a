package org.ganlao.employment.market.agency.domain;

/** Who runs an agency of job introduction. */
public enum AgencyKind {
    /** 公共职业介绍机构. */
    PUBLIC(false),
    /** 民办职业介绍机构. */
    PRIVATE(true),
    /** 高校就业指导机构, which joined the network. */
    COLLEGE(false);

    private final boolean needsLicence;

    AgencyKind(boolean needsLicence) {
        this.needsLicence = needsLicence;
    }

    /** Whether it may introduce only under a licence; the others may by their foundation, or by joining the network. */
    boolean needsLicence() {
        return needsLicence;
    }
}
