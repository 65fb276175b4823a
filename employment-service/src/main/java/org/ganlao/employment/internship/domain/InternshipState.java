package org.ganlao.employment.internship.domain;

public enum InternshipState {
    ONGOING,
    ENDED,
    ANNULLED
}
