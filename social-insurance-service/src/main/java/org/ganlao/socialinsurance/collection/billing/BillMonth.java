package org.ganlao.socialinsurance.collection.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.job.Beside;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * A billing run at work: parcels of payers through counties in their order, two at once where they have no county in common, one
 * from the front and one from the back, each in one transaction. The mark says what is left between them. Killed, it goes on with that; a parcel from the back that was
 * billed and not marked yet is looked at again, and as nothing has changed nothing is written. Cancelled, what is billed stays
 * billed.
 */
@ApplicationScoped
class BillMonth implements JobHandler {

    static final String KIND = "billing-run";

    private final BillParcel parcels;
    private final MonthsToBill toBill;
    private final RunFigures figures;
    private final BillingDays days;
    private final EndBillingRun ending;
    private final RegionTree regions;
    private final BusinessClock clock;
    private final BillingSettings settings;
    private final Sql sql;
    private final Beside beside;

    BillMonth(
            BillParcel parcels,
            MonthsToBill toBill,
            RunFigures figures,
            BillingDays days,
            EndBillingRun ending,
            RegionTree regions,
            BusinessClock clock,
            BillingSettings settings,
            Sql sql,
            Beside beside) {
        this.parcels = parcels;
        this.toBill = toBill;
        this.figures = figures;
        this.days = days;
        this.ending = ending;
        this.regions = regions;
        this.clock = clock;
        this.settings = settings;
        this.sql = sql;
        this.beside = beside;
    }

    /** What the run was asked for. */
    record Order(String region, YearMonth month) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(JobRun job) {
        Order order = job.input(Order.class);
        TreeSet<String> counties = new TreeSet<>(regions.codesWithin(order.region()));
        if (job.mark().isEmpty()) {
            job.step(() -> prepared(job, order, List.copyOf(counties)));
        }
        Left left = Left.parse(job.mark().orElseThrow(), counties.last());
        while (!left.isEmpty()) {
            left = billed(job, order, left, counties);
        }
        job.step(() -> {
            ending.end(job.id());
            return new Progress(job.mark().orElseThrow(), 0, 0);
        });
        return JobOutcome.succeeded(
                "%s 已出账，共 %d 条明细。".formatted(order.month(), job.processed()),
                "%s is billed, with %d lines.".formatted(order.month(), job.processed()));
    }

    private Progress prepared(JobRun job, Order order, List<String> counties) {
        sql.list(
                "select bill_prepare_month(?)::text as done",
                row -> row.text("done"),
                order.month().atDay(1));
        figures.put(job.id(), counties, order.month().atDay(1));
        return progress(
                new Left(
                        new BillParcel.Place(counties.get(0), ""),
                        new BillParcel.Place(counties.get(counties.size() - 1), BillParcel.LAST)),
                0);
    }

    /** What is not billed yet: payers from behind a place up to another. */
    record Left(BillParcel.Place behind, BillParcel.Place upTo) {

        private static final String BETWEEN = " - ";

        /**
         * @param last county of the run: a mark of a release that knew only the place up to which payers are billed leaves all
         *     behind it
         */
        static Left parse(String mark, String last) {
            String[] places = mark.split(BETWEEN);
            return new Left(
                    BillParcel.Place.parse(places[0]),
                    places.length == 1
                            ? new BillParcel.Place(last, BillParcel.LAST)
                            : BillParcel.Place.parse(places[1]));
        }

        /**
         * What may be billed beside the first parcel: a county is billed by one at a time, and the other one would only wait.
         *
         * @param front where the first parcel ends
         */
        Left inOtherCounties(BillParcel.Place front, NavigableSet<String> counties) {
            String next = counties.higher(front.region());
            return new Left(next == null ? upTo : new BillParcel.Place(next, ""), upTo);
        }

        boolean isEmpty() {
            return behind.compareTo(upTo) >= 0;
        }

        @Override
        public String toString() {
            return behind + BETWEEN + upTo;
        }
    }

    private static Progress progress(Left left, long lines) {
        return new Progress(left.toString(), lines, 0);
    }

    private Left billed(JobRun job, Order order, Left left, NavigableSet<String> all) {
        NavigableSet<String> counties =
                all.subSet(left.behind().region(), true, left.upTo().region(), true);
        BillParcel.Place next = parcels.next(List.copyOf(counties), left.behind(), settings.parcel());
        BillParcel.Place front = next.compareTo(left.upTo()) < 0 ? next : left.upTo();
        BillParcel.Order first = parcel(job, order, new Left(left.behind(), front), counties);
        Left others = left.inOtherCounties(front, counties);
        BillParcel.Place back = parcels.last(List.copyOf(counties), others.behind(), others.upTo(), settings.parcel());
        Left last = new Left(back, left.upTo());
        if (others.isEmpty() || last.isEmpty()) {
            job.step(() -> progress(new Left(front, left.upTo()), bill(first)));
            return new Left(front, left.upTo());
        }
        BillParcel.Order second = parcel(job, order, last, counties);
        long lines = beside.both(
                job.apart(() -> bill(second)),
                () -> job.step(() -> progress(new Left(front, left.upTo()), bill(first))));
        job.step(() -> progress(new Left(front, back), lines));
        return new Left(front, back);
    }

    private long bill(BillParcel.Order parcel) {
        parcels.hold(parcel);
        toBill.takeUp(parcel);
        parcels.bill(parcel);
        parcels.settleAnew(parcel);
        return parcels.lines(parcel);
    }

    private BillParcel.Order parcel(JobRun job, Order order, Left payers, NavigableSet<String> counties) {
        return new BillParcel.Order(
                job.id(),
                order.month(),
                clock.today(),
                counties.subSet(payers.behind().region(), true, payers.upTo().region(), true).stream()
                        .map(county -> county(order.month(), county))
                        .toList(),
                payers.behind().payer(),
                payers.upTo().payer());
    }

    private BillParcel.County county(YearMonth month, String region) {
        return new BillParcel.County(region, days.deciding(month, region), days.due(month, region));
    }
}
