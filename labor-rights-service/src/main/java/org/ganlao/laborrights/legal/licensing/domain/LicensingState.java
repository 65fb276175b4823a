package org.ganlao.laborrights.legal.licensing.domain;

/** How far an application for a licence has come. */
public enum LicensingState {
    RECEIVED,
    /** The applicant was told what is missing. */
    SUPPLEMENT_ASKED,
    ACCEPTED,
    NOT_ACCEPTED,
    GRANTED,
    /** The holder wants the licence to go on after its last day; it stands. */
    RENEWAL_ASKED,
    DENIED,
    /** 注销: the licence is no more. */
    CANCELLED,
    WITHDRAWN,
    ANNULLED
}
