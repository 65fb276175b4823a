package org.ganlao.socialinsurance.benefit.injury.domain;

/** In which case an injury is one at work, or counts as one: 国务院令375号第十四条、第十五条. */
public enum InjuryGround {
    /** 工作时间和工作场所内，因工作原因. */
    AT_WORK,
    /** 工作前后的预备性或收尾性工作. */
    BEFORE_OR_AFTER_WORK,
    /** 因履行工作职责受到暴力等意外伤害. */
    VIOLENCE,
    /** 患职业病. */
    OCCUPATIONAL_DISEASE,
    /** 因工外出期间. */
    WORK_TRIP,
    /** 上下班途中受到机动车事故伤害. */
    COMMUTE,
    /** 工作时间和岗位突发疾病，48小时内死亡. */
    SUDDEN_DEATH,
    /** 抢险救灾等维护国家、公共利益活动. */
    RESCUE,
    /** 伤残军人旧伤复发. */
    VETERANS_RELAPSE
}
