package org.ganlao.skills.appraisal.prerequisite.domain;

/** By what a person may reach for a level. */
public enum PrerequisiteKind {
    /** The occupation begins with the level. */
    NONE,
    /** 持有下一等级证书. */
    CERTIFICATE,
    /** 经正规培训结业. */
    GRADUATE,
    /** 从事本职业满规定年限. */
    YEARS_OF_WORK
}
