package org.ganlao.employment.aid.insurance;

/** The insurances of which social insurance tells. */
public enum Insurance {
    /** 基本养老保险, which everybody in work may join: 国发〔2005〕38号第三条. */
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
