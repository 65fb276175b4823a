package org.ganlao.skills.instruction.programme.domain;

/** To what a programme of the plan belongs. */
public enum ProgrammeGroup {
    /** 技能人才培养“5+1”计划. */
    FIVE_PLUS_ONE,
    /** 四大工程. */
    GREAT_PROJECT,
    /** 国家技能资格导航计划. */
    NAVIGATION
}
