package org.ganlao.socialinsurance.benefit.residentmedical.domain;

/** Who pays the part that falls to the person. */
public enum FundingPayer {
    PERSON,
    /** 民政资助低保、重残人员. */
    CIVIL_AFFAIRS,
    /** 困难企业、农垦农场等单位统一缴纳. */
    UNIT,
    /** 社会捐助等. */
    DONOR
}
