package org.ganlao.employment.newstart.domain;

public enum EnrolmentState {
    ENROLLED,
    PLACED,
    ANNULLED
}
