package org.ganlao.laborrights.legal.licensing.domain;

/** How far an application for a licence has come. */
public enum LicensingState {
    RECEIVED,
    /** The applicant was told what is missing. */
    SUPPLEMENT_ASKED,
    ACCEPTED,
    NOT_ACCEPTED,
    GRANTED,
    DENIED,
    WITHDRAWN,
    ANNULLED
}
