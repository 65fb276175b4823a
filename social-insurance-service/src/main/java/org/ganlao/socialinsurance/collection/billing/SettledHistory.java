package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.database.Sql;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Puts the months of bills that are paid up into the history, all lines of a bill at once, and takes them out again. */
@ApplicationScoped
class SettledHistory {

    /**
     * Persons are those of the payer's enrolments, read at once where there are many lines; who is not the payer's any more, or was
     * struck out, is looked up by the key. A person may stand on a bill more than once, as where a wrong enrolment was annulled
     * and another took its place: that is one month. Parameters: bills, county, payer, how many lines are many.
     */
    private static final String ENTER = """
            with paid as materialized (
                select s.bill, s.settled_on, b.month, b.insurance, b.region, b.employer, b.lines
                  from settled_bill s
                 cross join lateral (select * from bill where id = s.bill and month = s.month offset 0) b
                 where s.bill = any (cast(? as uuid[]))),
            insured as materialized (
                select id, person from enrolment
                 where region = ? and payer = ? and annul_reason is null and (select sum(lines) from paid) >= ?),
            line as materialized (
                select l.bill, coalesce(i.person, (select person from enrolment where id = l.enrolment)) as person, l.base,
                       l.employer_part, l.person_part, l.account_part
                  from paid p
                 cross join lateral (select * from bill_line where bill = p.bill and month = p.month offset 0) l
                  left join insured i on i.id = l.enrolment)
            insert into contribution_month (person, insurance, month, source, kind, region, employer, base, employer_part,
                                            person_part, account_part, paid_on)
            select l.person, p.insurance, p.month, p.bill, 'BILL', p.region, p.employer, l.base, l.employer_part, l.person_part,
                   l.account_part, p.settled_on
              from (select bill, person, sum(base) as base, sum(employer_part) as employer_part,
                           sum(person_part) as person_part, sum(account_part) as account_part
                      from line group by bill, person) l
              join paid p on p.bill = l.bill""";

    private final Sql sql;
    private final ByHash byHash;
    private final BillingSettings settings;

    SettledHistory(Sql sql, ByHash byHash, BillingSettings settings) {
        this.sql = sql;
        this.byHash = byHash;
        this.settings = settings;
    }

    /** @param settled all bills of the payer in the insurances that are paid up, and since when */
    void keep(Account payer, Collection<Insurance> insurances, Map<UUID, LocalDate> settled) {
        Map<UUID, LocalDate> before = new HashMap<>();
        sql.each(
                """
                select s.bill, s.settled_on from bill b join settled_bill s on s.bill = b.id
                 where b.region = ? and b.payer = ? and b.insurance = any (?)""",
                row -> before.put(row.uuid("bill"), row.date("settled_on")),
                payer.region(),
                payer.token(),
                insurances.stream().map(Insurance::name).toList());
        takeOut(changed(before, settled));
        enter(payer, changed(settled, before), settled);
    }

    /** Those of the first that are not the same in the second. */
    private static List<String> changed(Map<UUID, LocalDate> first, Map<UUID, LocalDate> second) {
        return first.entrySet().stream()
                .filter(bill -> !bill.getValue().equals(second.get(bill.getKey())))
                .map(bill -> bill.getKey().toString())
                .toList();
    }

    private void takeOut(Collection<String> bills) {
        if (!bills.isEmpty()) {
            sql.update("delete from contribution_month where source = any(cast(? as uuid[]))", bills);
            sql.update("delete from settled_bill where bill = any(cast(? as uuid[]))", bills);
        }
    }

    private void enter(Account payer, Collection<String> bills, Map<UUID, LocalDate> settled) {
        if (!bills.isEmpty()) {
            Map<LocalDate, List<String>> byDay =
                    bills.stream().collect(Collectors.groupingBy(bill -> settled.get(UUID.fromString(bill))));
            byDay.forEach((day, ofDay) -> sql.update("""
                    insert into settled_bill (bill, month, settled_on)
                    select id, month, ? from bill where id = any(cast(? as uuid[]))""", day, ofDay));
            byHash.update(ENTER, bills, payer.region(), payer.token(), settings.manyLines());
        }
    }
}
