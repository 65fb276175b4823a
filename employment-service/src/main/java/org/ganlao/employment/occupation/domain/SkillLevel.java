package org.ganlao.employment.occupation.domain;

/** Level of a national vocational qualification (国家职业资格), from the lowest to the highest. */
public enum SkillLevel {
    /** 初级工（五级）. */
    JUNIOR,
    /** 中级工（四级）. */
    INTERMEDIATE,
    /** 高级工（三级）. */
    SENIOR,
    /** 技师（二级）. */
    TECHNICIAN,
    /** 高级技师（一级）. */
    SENIOR_TECHNICIAN
}
