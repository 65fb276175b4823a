package org.ganlao.laborrights.settlement.dispute.domain;

/** What became of an award in court. */
public enum DisputeCourtResult {
    /** 判决与裁决一致. */
    UPHELD,
    /** 判决改变裁决. */
    CHANGED,
    /** 法院调解. */
    SETTLED,
    /** 撤诉, or 驳回起诉: the award comes into force when the ruling is served (法释〔2000〕18号). */
    WITHDRAWN;

    /** Whether what the commission awarded is due; else what the court decided or the sides agreed there. */
    boolean leavesTheAward() {
        return this == UPHELD || this == WITHDRAWN;
    }
}
