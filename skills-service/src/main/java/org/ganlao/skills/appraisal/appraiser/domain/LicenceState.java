package org.ganlao.skills.appraisal.appraiser.domain;

/** Where the licence of a station or an examiner stands; whether it is in force is also a matter of its days. */
public enum LicenceState {
    LICENSED,
    SUSPENDED,
    REVOKED
}
