package org.ganlao.laborrights.settlement.mediation.domain;

/** Whose disputes a committee mediates. */
public enum CommitteeKind {
    /** 企业劳动争议调解委员会. */
    ENTERPRISE,
    /** 区域性、行业性劳动争议调解组织. */
    REGIONAL
}
