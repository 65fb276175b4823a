package org.ganlao.socialinsurance.collection.reminder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Row;
import org.ganlao.platform.money.Money;

/**
 * What reminders come to.
 *
 * @param second of them, those that are the second of their months
 * @param amount overdue, yuan
 * @param persons whose wage is not stated
 */
record ReminderTotal(
        @Schema(description = "催缴件数 · Reminders") long reminders,

        @Schema(description = "其中第二次 · Of them second ones") long second,

        @Schema(description = "逾期欠费，元 · Overdue, yuan") Money amount,

        @Schema(description = "未申报工资人数 · Workers whose wage is not stated")
        long persons) {

    static final ReminderTotal NONE = new ReminderTotal(0, 0, Money.ZERO, 0);

    static final String SUMS = """
            count(*) as reminders, count(*) filter (where nth = 2) as second, coalesce(sum(amount), 0) as amount,
            coalesce(sum(persons), 0) as persons from reminder where run = ?""";

    static ReminderTotal from(Row row) {
        return new ReminderTotal(
                row.number("reminders"), row.number("second"), new Money(row.decimal("amount")), row.number("persons"));
    }
}
