package org.ganlao.socialinsurance.treasury.supervision.domain;

/** Why the supervision looks at something. */
public enum CaseKind {
    /** 中介机构审计缴费基数. */
    BASES_BY_INTERMEDIARY,
    /** 经办机构书面稽核. */
    BASES_BY_DESK,
    /** 实地稽核. */
    ON_SITE_AUDIT,
    /** 基金要情. */
    INCIDENT,
    /** 基金专项审计, with extracts of the book. */
    FUND_AUDIT;

    /** Whether it looks at an employer. */
    public boolean ofEmployer() {
        return this == BASES_BY_INTERMEDIARY || this == BASES_BY_DESK || this == ON_SITE_AUDIT;
    }
}
