package org.ganlao.laborrights.legal.reconsideration.domain;

/** Who applies for a reconsideration. */
public enum ApplicantKind {
    CITIZEN,
    EMPLOYER,
    ORGANISATION
}
