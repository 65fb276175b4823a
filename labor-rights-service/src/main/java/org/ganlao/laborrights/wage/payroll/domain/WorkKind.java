package org.ganlao.laborrights.wage.payroll.domain;

/** How somebody is employed. */
public enum WorkKind {
    /** 全日制. */
    FULL_TIME,
    /** 非全日制, paid by the hour. */
    PART_TIME
}
