package org.ganlao.laborrights.legal.reconsideration.domain;

/** What a court said. */
public enum SuitResult {
    /** 维持. */
    UPHELD,
    /** 撤销. */
    REVOKED,
    /** 判令履行. */
    PERFORMANCE_ORDERED,
    /** 变更. */
    CHANGED,
    /** 确认违法. */
    FOUND_UNLAWFUL,
    /** 驳回. */
    DISMISSED,
    /** 准许撤诉. */
    WITHDRAWN
}
