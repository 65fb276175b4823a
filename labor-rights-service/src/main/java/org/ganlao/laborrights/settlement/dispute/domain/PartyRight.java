package org.ganlao.laborrights.settlement.dispute.domain;

/** What a side may do about an award, or about what a court made of it, within a time from its receipt. */
public enum PartyRight {
    /** 起诉 against an award. */
    SUE,
    /** 申请撤销 an award that is final for the employer (《劳动争议调解仲裁法》第四十九条). */
    ASK_REVOCATION,
    /** 起诉 after the award was revoked. */
    SUE_AFTER_REVOCATION,
    /** 上诉 against a judgment of the first instance. */
    APPEAL
}
