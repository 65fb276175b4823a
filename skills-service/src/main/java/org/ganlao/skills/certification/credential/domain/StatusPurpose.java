package org.ganlao.skills.certification.credential.domain;

/** What a set bit of a status list says of its certificate. */
public enum StatusPurpose {
    /** It will never be valid again: revoked, or replaced by another. */
    REVOCATION,
    /** It is not valid for the time being. */
    SUSPENSION
}
