package org.ganlao.laborrights.legal.disclosure.domain;

/** Whom it is for. */
public enum PublicityAudience {
    EMPLOYERS,
    WORKERS,
    OFFICERS,
    EVERYBODY
}
