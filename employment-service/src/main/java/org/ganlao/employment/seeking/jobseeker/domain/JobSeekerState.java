package org.ganlao.employment.seeking.jobseeker.domain;

public enum JobSeekerState {
    REGISTERED,
    DEREGISTERED,
    ANNULLED
}
