package org.ganlao.socialinsurance.register.enrolment.domain;

/** Where an enrolment stands. */
public enum EnrolmentState {
    ACTIVE,
    SUSPENDED,
    ENDED,
    ANNULLED
}
