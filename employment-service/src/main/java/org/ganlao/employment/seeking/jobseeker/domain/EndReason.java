package org.ganlao.employment.seeking.jobseeker.domain;

/** Why a registration ended. */
public enum EndReason {
    WORK,
    RETIREMENT,
    OTHER
}
