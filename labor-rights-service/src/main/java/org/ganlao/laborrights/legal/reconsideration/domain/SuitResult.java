package org.ganlao.laborrights.legal.reconsideration.domain;

/** What a court said. */
public enum SuitResult {
    /** 维持: by the first instance the act, by a later one the judgment before it. */
    UPHELD,
    /** 撤销. */
    REVOKED,
    /** 判令履行. */
    PERFORMANCE_ORDERED,
    /** 变更. */
    CHANGED,
    /** 确认违法. */
    FOUND_UNLAWFUL,
    /** 驳回: also by a later instance that overturns a judgment against the act. */
    DISMISSED,
    /** 准许撤诉. */
    WITHDRAWN
}
