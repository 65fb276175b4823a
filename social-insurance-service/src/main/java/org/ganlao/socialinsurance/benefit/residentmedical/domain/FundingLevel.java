package org.ganlao.socialinsurance.benefit.residentmedical.domain;

/** Whose budget subsidises the residents' scheme. */
public enum FundingLevel {
    PROVINCE,
    CITY,
    COUNTY,
    /** 社会捐助等其他渠道. */
    OTHER
}
