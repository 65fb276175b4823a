package org.ganlao.laborrights.relation.contract.domain;

/** How working time is reckoned (劳部发〔1994〕503号). */
public enum HoursSystem {
    /** 标准工时. */
    STANDARD,
    /** 综合计算工时. */
    COMPREHENSIVE,
    /** 不定时. */
    FLEXIBLE
}
