package org.ganlao.laborrights.petition.domain;

public enum PetitionState {
    REGISTERED,
    ACCEPTED,
    /** To the body in charge. */
    FORWARDED,
    /** Not accepted: it belongs before a court, a tribunal or another body. */
    DECLINED,
    ANSWERED,
    /** By the body above, which was asked (复查). */
    UNDER_REVIEW,
    REVIEWED,
    /** By the body above that one (复核). */
    UNDER_RE_REVIEW,
    /** Nothing is asked any further: 《信访条例》第三十五条. */
    CONCLUDED,
    WITHDRAWN,
    ANNULLED
}
