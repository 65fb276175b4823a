package org.ganlao.laborrights.disclosure.domain;

/** Whom it is for. */
public enum PublicityAudience {
    EMPLOYERS,
    WORKERS,
    OFFICERS,
    EVERYBODY
}
