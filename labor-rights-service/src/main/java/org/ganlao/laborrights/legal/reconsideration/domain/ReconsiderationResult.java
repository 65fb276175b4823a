package org.ganlao.laborrights.legal.reconsideration.domain;

/** What a reconsideration comes to. */
public enum ReconsiderationResult {
    /** 维持. */
    UPHELD,
    /** 责令履行. */
    PERFORMANCE_ORDERED,
    /** 撤销. */
    REVOKED,
    /** 变更. */
    CHANGED,
    /** 确认违法. */
    FOUND_UNLAWFUL,
    /** 驳回申请，自《行政复议法实施条例》施行之日起. */
    DISMISSED;

    /** Whether a disputed penalty is set aside or changed by it. */
    boolean touchesThePenalty() {
        return this == REVOKED || this == CHANGED;
    }
}
