package org.ganlao.employment.startup.microloan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.employment.startup.microloan.domain.Instalment;
import org.ganlao.employment.startup.microloan.domain.InterestRate;
import org.ganlao.employment.startup.microloan.domain.RepaymentSchedule;
import org.ganlao.platform.money.Money;

record ScheduleView(BigDecimal ratePercent, Money principal, Money interest, List<InstalmentView> instalments) {

    /** @param balance principal outstanding after it */
    record InstalmentView(int number, LocalDate dueOn, Money principal, Money interest, Money amount, Money balance) {

        static InstalmentView from(Instalment instalment) {
            return new InstalmentView(
                    instalment.number(),
                    instalment.dueOn(),
                    instalment.principal(),
                    instalment.interest(),
                    instalment.amount(),
                    instalment.balance());
        }
    }

    static ScheduleView from(RepaymentSchedule schedule, InterestRate rate) {
        return new ScheduleView(
                rate.percent(),
                schedule.principal(),
                schedule.interest(),
                schedule.instalments().stream().map(InstalmentView::from).toList());
    }
}
