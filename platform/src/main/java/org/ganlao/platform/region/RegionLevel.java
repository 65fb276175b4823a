package org.ganlao.platform.region;

/** Levels of administration, told by the form of the code (GB/T 2260, GB/T 10114). */
public enum RegionLevel {
    /** 省: {@code 360000}. */
    PROVINCE,
    /** 设区市: {@code 360100}. */
    CITY,
    /** 县、县级市、区: {@code 360102}. */
    COUNTY,
    /** 街道、乡镇: nine digits, {@code 360102003}. */
    TOWNSHIP,
    /** 社区、村: twelve digits, {@code 360102003001}. */
    COMMUNITY
}
