package org.ganlao.laborrights.settlement.dispute.domain;

/** Why an application is not accepted. */
public enum DisputeRefusalGround {
    /** 不属于劳动争议. */
    NO_LABOUR_DISPUTE,
    /** 不属于本委管辖. */
    OTHER_COMMISSION,
    /** 超过仲裁申请时效. */
    OUT_OF_TIME,
    /** 申请材料不齐且未补正. */
    INCOMPLETE,
    /** 受理前撤回申请. */
    WITHDRAWN
}
