package org.ganlao.socialinsurance.oldage.pension;

import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;

/** Pensions in payment since 2004, as rows. */
public final class PensionRows {

    private PensionRows() {}

    /** @param account what it draws on the account each month; all that is paid */
    public static UUID inPayment(Sql sql, String person, String region, Money account) {
        UUID pension = UUID.randomUUID();
        sql.update("""
                insert into pension (id, version, client, source_ref, recorded_at, person, region, sex, post, born_on, ground,
                                     retires_on, senior_title, entitlement, average_index, counted_months, basic, account_part,
                                     transitional, reduction, monthly, one_off, state, proposed_by, proposed_at, approved_by,
                                     approved_at, certified_until)
                values (?, 1, 'test', ?, now(), ?, ?, 'MALE', 'WORKER', date '1943-01-01', 'AGE', date '2003-12-31', false,
                        'MONTHLY', '1.0000', 180, 0, ?, 0, 0, ?, 0, 'IN_PAYMENT', 'clerk', now(), 'reviewer', now(),
                        date '2008-12-31')""", pension, pension.toString(), person, region, account.amount(), account.amount());
        sql.update(
                "insert into pension_rate (pension, source, from_month, amount) values (?, ?, date '2004-01-01', ?)",
                pension,
                pension,
                account.amount());
        return pension;
    }
}
