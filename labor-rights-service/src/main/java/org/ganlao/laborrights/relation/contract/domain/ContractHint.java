package org.ganlao.laborrights.relation.contract.domain;

/** What the law asks for and a contract does not show; nothing is refused for it. */
public enum ContractHint {
    /** 未在法定期限内订立书面劳动合同. */
    WRITTEN_LATE,
    /** 应订立无固定期限劳动合同, if the worker does not ask for a fixed term. */
    OPEN_TERM_DUE,
    /** 合同期间劳动者不在该名册记录的在册期内: none of its days counts. */
    NOT_ON_ROLL
}
