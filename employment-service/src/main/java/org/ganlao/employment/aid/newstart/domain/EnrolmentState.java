package org.ganlao.employment.aid.newstart.domain;

public enum EnrolmentState {
    ENROLLED,
    PLACED,
    ANNULLED
}
