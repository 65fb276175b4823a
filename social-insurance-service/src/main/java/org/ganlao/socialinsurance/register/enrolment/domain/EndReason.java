package org.ganlao.socialinsurance.register.enrolment.domain;

/** Why a person left an insurance for good. */
public enum EndReason {
    LEFT_WORK,
    RETIRED,
    /** 转移到其他统筹地区. */
    TRANSFERRED_OUT,
    DIED,
    OTHER
}
