package org.ganlao.socialinsurance.benefit.medical.domain;

/** What was given for the money. */
public enum Care {
    /** 住院. */
    INPATIENT,
    /** 门诊. */
    OUTPATIENT,
    /** 药店购药. */
    PHARMACY
}
