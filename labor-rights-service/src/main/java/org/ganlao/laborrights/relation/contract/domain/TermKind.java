package org.ganlao.laborrights.relation.contract.domain;

/** For how long a contract is meant. */
public enum TermKind {
    /** 固定期限. */
    FIXED,
    /** 无固定期限. */
    OPEN,
    /** 以完成一定工作为期限. */
    TASK
}
