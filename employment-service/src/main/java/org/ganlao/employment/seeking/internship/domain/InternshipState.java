package org.ganlao.employment.seeking.internship.domain;

public enum InternshipState {
    ONGOING,
    ENDED,
    ANNULLED
}
