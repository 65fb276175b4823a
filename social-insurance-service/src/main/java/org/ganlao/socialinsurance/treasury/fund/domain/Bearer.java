package org.ganlao.socialinsurance.treasury.fund.domain;

/** Who bears a part of what is settled. */
public enum Bearer {
    PROVINCE,
    CITY,
    COUNTY
}
