package org.ganlao.laborrights.enforcement.complaint.domain;

/** Why a complaint is not accepted (劳动和社会保障部令第25号第十五条、第十八条). */
public enum RefusalGround {
    /** 违法行为终止已超过两年. */
    TIME_BARRED,
    /** 不属于本机构管辖, 移送或告知向有权机关提出. */
    OTHER_AUTHORITY,
    /** 应当通过劳动争议处理程序解决, 或已经申请仲裁、提起诉讼. */
    DISPUTE_PROCEDURE,
    /** 没有明确的被投诉用人单位或违法事实. */
    NOT_CONCRETE,
    /** 已就同一事项受理. */
    DEALT_WITH
}
