package org.ganlao.skills.instruction.course.domain;

/** Module of "Start and Improve Your Business" (SIYB). */
public enum SiybModule {
    /** 产生你的企业想法. */
    GYB,
    /** 创办你的企业. */
    SYB,
    /** 改善你的企业. */
    IYB,
    /** 扩大你的企业. */
    EYB
}
