package org.ganlao.skills.instruction.order.domain;

/** What came of an offer. */
public enum OfferState {
    OFFERED,
    TAKEN,
    DECLINED,
    /** At work with the employer who ordered, by what employment told. */
    PLACED,
    ANNULLED
}
