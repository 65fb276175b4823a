package org.ganlao.socialinsurance.benefit.injury.domain;

public enum CaseState {
    REPORTED,
    ACCEPTED,
    NOT_ACCEPTED,
    RECOGNISED,
    NOT_RECOGNISED,
    ANNULLED
}
