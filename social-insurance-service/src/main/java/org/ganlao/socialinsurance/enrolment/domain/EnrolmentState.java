package org.ganlao.socialinsurance.enrolment.domain;

/** Where an enrolment stands. */
public enum EnrolmentState {
    ACTIVE,
    SUSPENDED,
    ENDED,
    ANNULLED
}
