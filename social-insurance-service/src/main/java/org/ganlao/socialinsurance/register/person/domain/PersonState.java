package org.ganlao.socialinsurance.register.person.domain;

/** Where the record of a person stands. */
public enum PersonState {
    /** Known by an enrolment alone. */
    NOTED,
    REGISTERED,
    DIED,
    ANNULLED
}
