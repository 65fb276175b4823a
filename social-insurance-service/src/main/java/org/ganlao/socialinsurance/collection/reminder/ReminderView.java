package org.ganlao.socialinsurance.collection.reminder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.money.Money;
import org.ganlao.socialinsurance.collection.reminder.domain.Reminder;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderSubject;
import org.ganlao.socialinsurance.collection.reminder.domain.ReminderWay;

/** A payer who was told what is overdue, and what of it is still open. */
record ReminderView(
        UUID id,
        UUID run,
        ReminderSubject subject,
        String region,
        String employer,

        @Schema(description = "个人缴费者的令牌 · Token of a person who pays alone")
        String person,

        @Schema(description = "第几次催缴 · The first or the second reminder")
        int nth,

        LocalDate toldOn,
        ReminderWay way,

        @Schema(description = "答复期限 · Last day of the time that it gives")
        LocalDate answerBy,

        @Schema(description = "逾期月数 · Months that were overdue")
        Integer months,

        @Schema(description = "催缴时逾期欠费，元 · What was overdue, yuan")
        Money amount,

        @Schema(description = "其中仍欠且未责令缴纳的，元 · What of it is open and no order asks for, yuan")
        Money open,

        @Schema(description = "未申报工资的年度 · Year of the wages that are not stated")
        Integer year,

        @Schema(description = "催报时未申报工资人数 · Workers whose wage was not stated")
        Integer persons,

        @Schema(description = "其中仍未申报的 · Of how many it is still not stated")
        Integer lacking) {

    static ReminderView from(Reminder reminder) {
        boolean money = reminder.subject() == ReminderSubject.CONTRIBUTIONS;
        BigDecimal open = reminder.open();
        return new ReminderView(
                reminder.id(),
                reminder.run(),
                reminder.subject(),
                reminder.region(),
                reminder.employer(),
                reminder.person(),
                reminder.nth(),
                reminder.toldOn(),
                reminder.way(),
                reminder.answerBy(),
                reminder.months(),
                reminder.amount(),
                money ? new Money(open) : null,
                reminder.year(),
                reminder.persons(),
                money ? null : open.intValueExact());
    }
}
