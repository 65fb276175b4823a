package org.ganlao.laborrights.wage.payroll.domain;

/** How a payroll report stands. */
public enum ReportState {
    REPORTED,
    /** Every line was checked as it is now. */
    CHECKED,
    /** What is short was registered as arrears. */
    SETTLED,
    ANNULLED
}
