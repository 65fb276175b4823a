package org.ganlao.laborrights.settlement.dispute.domain;

/** How a case ended before the commission. */
public enum DisputeOutcome {
    /** 裁决书. */
    AWARD,
    /** 仲裁调解书. */
    MEDIATION,
    /** 撤回申请. */
    WITHDRAWN,
    /** 申请人无正当理由不到庭，视为撤回. */
    DEEMED_WITHDRAWN
}
