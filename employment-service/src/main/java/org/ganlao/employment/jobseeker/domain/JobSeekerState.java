package org.ganlao.employment.jobseeker.domain;

public enum JobSeekerState {
    REGISTERED,
    DEREGISTERED,
    ANNULLED
}
