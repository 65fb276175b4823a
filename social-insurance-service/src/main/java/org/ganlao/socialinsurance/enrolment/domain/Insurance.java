package org.ganlao.socialinsurance.enrolment.domain;

/** The five social insurances, and the cooperative medical scheme of urban residents. */
public enum Insurance {
    /** 基本养老保险. */
    PENSION,
    /** 基本医疗保险. */
    MEDICAL,
    /** 失业保险. */
    UNEMPLOYMENT,
    /** 工伤保险. */
    INJURY,
    /** 生育保险. */
    MATERNITY,
    /** 城镇居民合作医疗. */
    RESIDENT_MEDICAL
}
