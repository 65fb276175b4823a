package org.ganlao.employment.seeking.transfer.domain;

/** Who brought a person into work away from home. */
public enum OrganisedBy {
    /** 自发. */
    OWN,
    /** 劳动保障部门. */
    BUREAU,
    /** 职业中介机构. */
    INTERMEDIARY,
    /** 培训学校. */
    TRAINING_SCHOOL
}
