package org.ganlao.socialinsurance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.database.Sql;
import org.ganlao.socialinsurance.enrolment.domain.Insurance;

/** Puts the months of bills that are paid up into the history, all lines of a bill at once, and takes them out again. */
@ApplicationScoped
class SettledHistory {

    /**
     * Persons are looked up one by one, by the key: what is settled is little beside all who are enrolled. A person may stand on
     * a bill more than once, as where a wrong enrolment was annulled and another took its place: that is one month.
     */
    private static final String ENTER = """
            insert into contribution_month (person, insurance, month, source, kind, region, employer, base, employer_part,
                                            person_part, account_part, paid_on)
            select e.person, b.insurance, b.month, b.id, 'BILL', b.region, b.employer, sum(l.base), sum(l.employer_part),
                   sum(l.person_part), sum(l.account_part), s.settled_on
              from settled_bill s
              join bill b on b.id = s.bill and b.month = s.month
              join bill_line l on l.bill = s.bill and l.month = s.month
             cross join lateral (select person from enrolment where id = l.enrolment offset 0) e
             where s.bill = any(cast(? as uuid[]))
             group by e.person, b.insurance, b.month, b.id, b.region, b.employer, s.settled_on""";

    private final Sql sql;

    SettledHistory(Sql sql) {
        this.sql = sql;
    }

    /** @param settled all bills of the payer in the insurance that are paid up, and since when */
    void keep(Account payer, Insurance insurance, Map<UUID, LocalDate> settled) {
        Map<UUID, LocalDate> before = new HashMap<>();
        sql.each(
                """
                select s.bill, s.settled_on from bill b join settled_bill s on s.bill = b.id
                 where b.region = ? and b.payer = ? and b.insurance = ?""",
                row -> before.put(row.uuid("bill"), row.date("settled_on")),
                payer.region(),
                payer.token(),
                insurance);
        takeOut(changed(before, settled));
        enter(changed(settled, before), settled);
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

    private void enter(Collection<String> bills, Map<UUID, LocalDate> settled) {
        if (!bills.isEmpty()) {
            Map<LocalDate, List<String>> byDay =
                    bills.stream().collect(Collectors.groupingBy(bill -> settled.get(UUID.fromString(bill))));
            byDay.forEach((day, ofDay) -> sql.update("""
                    insert into settled_bill (bill, month, settled_on)
                    select id, month, ? from bill where id = any(cast(? as uuid[]))""", day, ofDay));
            sql.update(ENTER, bills);
        }
    }
}
