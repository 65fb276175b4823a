package org.ganlao.employment.jobseeker.domain;

/** Why a registration ended. */
public enum EndReason {
    WORK,
    RETIREMENT,
    OTHER
}
