package org.ganlao.employment.market.matching.domain;

/** By what a person and a vacancy are compared. */
enum MatchCriterion {
    /** 职业：classes of the national classification in common. */
    OCCUPATION,
    /** 地区：levels of the region tree in common. */
    REGION,
    /** 等级：level held against level asked for. */
    LEVEL
}
