package org.ganlao.employment.seeking.jobseeker.domain;

/** Kind of household registration (户口性质). */
public enum Residence {
    URBAN,
    RURAL
}
