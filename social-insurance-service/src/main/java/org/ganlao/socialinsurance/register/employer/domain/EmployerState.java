package org.ganlao.socialinsurance.register.employer.domain;

/** Where an employer's registration stands. */
public enum EmployerState {
    REGISTERED,
    CLOSED,
    ANNULLED
}
