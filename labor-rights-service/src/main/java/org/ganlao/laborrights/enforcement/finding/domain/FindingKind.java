package org.ganlao.laborrights.enforcement.finding.domain;

/** What does not go together. */
public enum FindingKind {
    /** 有合同未参保: the employer does not insure a person under contract: 《社会保险费征缴暂行条例》第四条. */
    CONTRACT_WITHOUT_INSURANCE,
    /** 参保未签合同: an insured employee has no contract: 《劳动法》第十六条. */
    INSURANCE_WITHOUT_CONTRACT,
    /** 领取失业金期间有合同: unemployment benefit goes on beside a contract: 《失业保险条例》第十五条. */
    BENEFIT_WHILE_CONTRACTED,
    /** 领取失业金期间已就业: the same beside a placement. */
    BENEFIT_WHILE_PLACED,
    /** 既欠薪又欠费: the employer owes wages and contributions. */
    WAGES_AND_CONTRIBUTIONS_OWED,
    /** 缴费工资低于最低工资: a worker's declared wage lies below the minimum wage: 《最低工资规定》第十二条. */
    BASE_BELOW_MINIMUM_WAGE,
    /** 使用未持证人员从事准入职业: 《招用技术工种从业人员规定》第二条. */
    UNCERTIFIED_IN_RESTRICTED_OCCUPATION,
    /** 违法延长工作时间, by a checked payroll: 《劳动法》第四十一条. */
    EXCESSIVE_HOURS
}
