package org.ganlao.socialinsurance.collection.billing.domain;

/** What of a month is owed by or because of whom. */
public enum Share {
    EMPLOYER,
    PERSON,
    /** 滞纳金. */
    FEE
}
