package org.ganlao.laborrights.reconsideration.domain;

/** Who applies for a reconsideration. */
public enum ApplicantKind {
    CITIZEN,
    EMPLOYER,
    ORGANISATION
}
