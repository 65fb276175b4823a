package org.ganlao.laborrights.wage.payroll.domain;

import static org.ganlao.platform.problem.Reason.conflict;
import static org.ganlao.platform.problem.Reason.rule;

import org.ganlao.platform.problem.Reason;
import org.ganlao.platform.problem.ReasonedRefusal;

/** Why a payroll report, one of its lines or what follows from its check is refused. */
public enum PayrollRefusal implements ReasonedRefusal {
    PAY_DAY_BEFORE_THE_MONTH(rule("The month begins on {0}.", "工资支付日早于工资月份首日 {0}。", PayrollRefusal.PAY_RULES)),
    COUNTY_NEEDED(rule(
            "A payroll is of the county where the work is done, whose minimum wage it is checked by; {0} is none.",
            "工资申报应列明工作所在县（市、区），按其最低工资标准核查；{0} 不是县级地区。", PayrollRefusal.MINIMUM)),
    MORE_HOURS_THAN_THERE_ARE(rule("No month has more than {0} hours.", "当月工时合计超过 {0} 小时。", PayrollRefusal.PAY_RULES)),
    PAY_BELOW_NOTHING(rule("No part of a wage is less than nothing.", "工资各项不得为负数。", PayrollRefusal.PAY_RULES)),
    MORE_WITHHELD_THAN_EARNED(rule("{0} yuan were earned.", "代扣金额超过应发工资 {0} 元。", PayrollRefusal.PAY_RULES)),
    PAID_WITHOUT_DAY(rule("The day of the payment is missing.", "缺少工资支付日期。", PayrollRefusal.PAY_RULES)),
    MONTH_REPORTED_ALREADY(
            conflict("The month is reported already, by report {0}.", "该月工资已申报，见记录 {0}。", PayrollRefusal.PAY_RULES)),
    PERSON_ON_PAYROLL_ALREADY(conflict("The report lists the person already.", "该申报已列有此人。", PayrollRefusal.PAY_RULES)),
    PAYROLL_SETTLED(conflict(
            "What is short was registered as arrears; the report is changed no more.",
            "差额已登记为欠薪，该申报不能再变更。",
            PayrollRefusal.SUPERVISION)),
    PAYROLL_UNSETTLED(conflict(
            "Nothing of the report was registered as arrears.", "该申报没有登记欠薪，无须重新打开。", PayrollRefusal.SUPERVISION)),
    PAYROLL_UNCHECKED(conflict("The report was not checked as it is now.", "该申报尚未核查。", PayrollRefusal.SUPERVISION)),
    CHECKED_BEFORE_PAY_DAY(conflict(
            "Wages are paid until {0}; what was paid by then is to be checked first.",
            "工资支付日为 {0}，应在该日之后核查再登记欠薪。", PayrollRefusal.PAY_RULES)),
    SETTLED_BEFORE_CHECK(rule("The report was checked on {0} only.", "登记欠薪日期早于核查日期 {0}。", PayrollRefusal.SUPERVISION)),
    NOTHING_ON_PAYROLL(conflict("The report lists nobody.", "该申报没有人员。", PayrollRefusal.SUPERVISION)),
    NOTHING_SHORT(conflict("Everybody got what is due.", "没有工资差额。", PayrollRefusal.SUPERVISION)),
    MONTH_RUNS(conflict("The month ends on {0}.", "工资月份至 {0} 方结束。", PayrollRefusal.SUPERVISION));

    private static final String PAY_RULES = "劳部发〔1994〕489号《工资支付暂行规定》第六条：书面记录工资支付";
    private static final String MINIMUM = "《最低工资规定》（劳动和社会保障部令第21号）第七条：省内不同行政区域可以有不同的最低工资标准";
    private static final String SUPERVISION = "《劳动保障监察条例》（国务院令第423号）第十一条、第二十六条；《最低工资规定》（劳动和社会保障部令第21号）第十三条";

    private final Reason reason;

    PayrollRefusal(Reason reason) {
        this.reason = reason;
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
