package org.ganlao.laborrights.relation.collective.domain;

/** For whom a collective contract is negotiated. */
public enum AgreementLevel {
    /** 用人单位. */
    ENTERPRISE,
    /** 区域性. */
    REGIONAL,
    /** 行业性. */
    INDUSTRIAL
}
