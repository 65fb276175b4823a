package org.ganlao.socialinsurance.agency.domain;

/** The five work rules (五项工作制度) of enrolment and collection. */
public enum WorkRule {
    /** 目标责任制度: each year's figures are shared out, signed and accounted for. */
    TARGET_RESPONSIBILITY,
    /** 部门联动制度: taxation, commerce and statistics tell each other whom they register. */
    JOINT_ACTION,
    /** 调度通报制度: progress is reported each month and published. */
    MONTHLY_REPORT,
    /** 稽核检查制度: contribution bases and payrolls are audited. */
    AUDIT,
    /** 考核奖惩制度: results are rewarded and failure has consequences. */
    INCENTIVE
}
