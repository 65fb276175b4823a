package org.ganlao.skills.instruction.course.domain;

/** Kind of course, by whom the plan wants trained. */
public enum CourseKind {
    /** 城镇职业培训. */
    URBAN_VOCATIONAL,
    /** 创业培训. */
    ENTREPRENEURSHIP,
    /** 农村劳动力转移培训. */
    RURAL_TRANSFER,
    /** 订单培训. */
    ORDER_BASED,
    /** 校企合作. */
    SCHOOL_ENTERPRISE
}
