package org.ganlao.laborrights.settlement.hearing.domain;

/** What a piece of evidence is. */
public enum EvidenceKind {
    /** 书证. */
    DOCUMENT,
    /** 物证. */
    OBJECT,
    /** 视听资料. */
    RECORDING,
    /** 证人证言. */
    WITNESS,
    /** 当事人陈述. */
    STATEMENT,
    /** 鉴定结论. */
    EXPERTISE
}
