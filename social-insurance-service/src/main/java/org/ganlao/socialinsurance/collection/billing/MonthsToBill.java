package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.base.WageFollower;
import org.ganlao.socialinsurance.collection.base.domain.Contributor;
import org.ganlao.socialinsurance.register.enrolment.EnrolmentChange;
import org.ganlao.socialinsurance.register.enrolment.EnrolmentFollower;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * Marks the months that were billed before something of their payer changed, until a run bills them anew. Locks: the bills of
 * each county that bills the payer, shared, in the order of the counties: a change is either seen by the parcel that bills its
 * payer, or marked after it.
 */
@ApplicationScoped
class MonthsToBill implements EnrolmentFollower, WageFollower {

    private static final String MARK = """
            insert into month_to_bill (id, region, payer, month, since)
            select gen_random_uuid(), changed.region, changed.payer, changed.month, ?
              from (%s) as changed (region, payer, month)
                on conflict (region, payer, month) do nothing""";

    private static final String STATED = MARK.formatted("select ?::text, ?::text, ?::date");

    private static final String BILLED = MARK.formatted(
            "select distinct region, payer, month from receivable where payer = any (?) and month between ? and ? order by 1, 2, 3");

    /** Where a wage counts: an employer may insure workers in many counties. */
    private static final String BILLING = """
            select region from enrolment where employer = any (?) and annul_reason is null
             union
            select region from enrolment where person = any (?) and employer is null and annul_reason is null
             union
            select region from receivable where payer = any (?)""";

    private final RegionTree regions;
    private final TransactionLock locks;
    private final BusinessClock clock;
    private final Sql sql;

    MonthsToBill(RegionTree regions, TransactionLock locks, BusinessClock clock, Sql sql) {
        this.regions = regions;
        this.locks = locks;
        this.clock = clock;
        this.sql = sql;
    }

    @Override
    public void follow(List<EnrolmentChange> changes) {
        Map<String, List<EnrolmentChange>> byRegion = changes.stream()
                .filter(change -> change.insurance() != Insurance.RESIDENT_MEDICAL)
                .filter(change -> Contributor.of(change.kind()).isPresent())
                .collect(Collectors.groupingBy(EnrolmentChange::region, TreeMap::new, Collectors.toList()));
        byRegion.forEach(this::mark);
    }

    private void mark(String region, List<EnrolmentChange> changes) {
        locks.share(BillParcel.lockOf(region));
        Map<String, LocalDate> from = changes.stream()
                .collect(Collectors.toMap(
                        EnrolmentChange::payer,
                        change -> change.from().withDayOfMonth(1),
                        (one, other) -> one.isBefore(other) ? one : other,
                        TreeMap::new));
        List<LocalDate> begun =
                begun(region, from.values().stream().min(LocalDate::compareTo).orElseThrow());
        LocalDate today = clock.today();
        sql.batch(
                STATED,
                from.entrySet().stream()
                        .flatMap(payer -> begun.stream()
                                .filter(month -> !month.isBefore(payer.getValue()))
                                .map(month -> new Object[] {today, region, payer.getKey(), month}))
                        .toList());
    }

    /** Months from this one on that a run has billed in the region, or is at. */
    private List<LocalDate> begun(String region, LocalDate from) {
        List<String> over = new ArrayList<>(regions.ancestors(region));
        over.add(region);
        return sql.list(
                "select distinct month from billing_run where region = any (?) and month >= ? order by month",
                row -> row.date("month"),
                over,
                from);
    }

    @Override
    public void stated(String region, Collection<String> payers, int year) {
        Set<String> counties = new TreeSet<>(sql.list(BILLING, row -> row.text("region"), payers, payers, payers));
        counties.add(region);
        counties.forEach(county -> locks.share(BillParcel.lockOf(county)));
        sql.update(
                BILLED,
                clock.today(),
                payers,
                YearMonth.of(year, 1).atDay(1),
                YearMonth.of(year, 12).atDay(1));
    }

    /**
     * The parcel is about to be billed, so that nothing of it is left to bill; to be called in its step, before, by who holds the
     * bills of its counties.
     */
    void takeUp(BillParcel.Order parcel) {
        sql.update(
                "delete from month_to_bill m where m.month = ? and " + BillParcel.RANGE.formatted("m"),
                parcel.monthAndRange());
    }
}
