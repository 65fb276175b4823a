package org.ganlao.laborrights.settlement.dispute.domain;

/** Why an award that is final for the employer is to be revoked (《劳动争议调解仲裁法》第四十九条第一款). */
public enum RevocationGround {
    /** 适用法律、法规确有错误. */
    LAW_MISAPPLIED,
    /** 劳动争议仲裁委员会无管辖权. */
    NO_JURISDICTION,
    /** 违反法定程序. */
    PROCEDURE_VIOLATED,
    /** 裁决所根据的证据是伪造的. */
    EVIDENCE_FORGED,
    /** 对方当事人隐瞒了足以影响公正裁决的证据. */
    EVIDENCE_CONCEALED,
    /** 仲裁员索贿受贿、徇私舞弊、枉法裁决. */
    ARBITRATOR_CORRUPT
}
