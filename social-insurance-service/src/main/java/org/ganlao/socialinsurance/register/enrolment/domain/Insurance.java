package org.ganlao.socialinsurance.register.enrolment.domain;

/** The five social insurances, the cooperative medical scheme of urban residents, and the fund of land-expropriated farmers. */
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
    RESIDENT_MEDICAL,
    /** 被征地农民养老保障: a fund; who is covered is enrolled in {@link #PENSION}, so nobody is enrolled in this. */
    LAND_EXPROPRIATED;

    /** The insurance in which its members are enrolled. */
    public Insurance enrolledIn() {
        return this == LAND_EXPROPRIATED ? PENSION : this;
    }
}
