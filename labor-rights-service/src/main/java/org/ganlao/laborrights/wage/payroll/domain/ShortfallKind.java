package org.ganlao.laborrights.wage.payroll.domain;

/** In what way somebody gets less than is due. */
enum ShortfallKind {
    /** 低于最低工资. */
    MINIMUM_WAGE,
    /** 低于约定工资, above the minimum. */
    AGREED_WAGE,
    /** 加班工资不足. */
    OVERTIME_PAY,
    /** 拖欠：what is on the payroll was not paid by the pay day. */
    UNPAID
}
