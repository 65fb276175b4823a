package org.ganlao.employment.coverage.network.domain;

/** What a service platform offers. */
public enum ServiceKind {
    /** 失业登记. */
    UNEMPLOYMENT_REGISTRATION,
    /** 职业介绍. */
    JOB_INTRODUCTION,
    /** 就业援助. */
    EMPLOYMENT_ASSISTANCE,
    /** 职业培训报名. */
    TRAINING_ENROLMENT,
    /** 小额贷款申请. */
    MICROLOAN_APPLICATION,
    /** 社会保险代办. */
    INSURANCE_AGENCY,
    /** 退休人员社会化管理. */
    RETIREE_CARE,
    /** 劳动保障监察协管. */
    INSPECTION_ASSISTANCE
}
