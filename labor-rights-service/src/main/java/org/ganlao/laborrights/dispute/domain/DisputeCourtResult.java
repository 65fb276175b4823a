package org.ganlao.laborrights.dispute.domain;

/** What became of an award in court. */
public enum DisputeCourtResult {
    /** 判决与裁决一致. */
    UPHELD,
    /** 判决改变裁决. */
    CHANGED,
    /** 法院调解. */
    SETTLED,
    /** 撤诉. */
    WITHDRAWN
}
