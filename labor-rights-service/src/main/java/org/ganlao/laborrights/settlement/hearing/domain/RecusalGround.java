package org.ganlao.laborrights.settlement.hearing.domain;

/** Why an arbitrator may not hear a case. */
public enum RecusalGround {
    /** 是当事人或其近亲属. */
    PARTY_OR_KIN,
    /** 与争议有利害关系. */
    INTEREST,
    /** 与当事人有其他关系，可能影响公正. */
    OTHER_TIE,
    /** 私自会见当事人或接受请客送礼. */
    MET_OR_TREATED
}
