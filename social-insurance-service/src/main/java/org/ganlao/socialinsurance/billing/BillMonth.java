package org.ganlao.socialinsurance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * A billing run at work: county by county, and in each one parcel of payers after the other, every parcel in one transaction
 * that moves the mark. Killed, it goes on behind the last parcel; cancelled, what is billed stays billed.
 */
@ApplicationScoped
class BillMonth implements JobHandler {

    static final String KIND = "billing-run";

    /** Enrolments of one parcel; an employer is never cut in two. */
    private static final int PARCEL = 50_000;

    private final BillParcel parcels;
    private final RunFigures figures;
    private final BillingDays days;
    private final EndBillingRun ending;
    private final RegionTree regions;
    private final BusinessClock clock;
    private final Sql sql;

    BillMonth(
            BillParcel parcels,
            RunFigures figures,
            BillingDays days,
            EndBillingRun ending,
            RegionTree regions,
            BusinessClock clock,
            Sql sql) {
        this.parcels = parcels;
        this.figures = figures;
        this.days = days;
        this.ending = ending;
        this.regions = regions;
        this.clock = clock;
        this.sql = sql;
    }

    /** What the run was asked for. */
    record Order(String region, YearMonth month) {}

    /** Up to where it is done: all counties before this one, and in it all payers up to one. */
    record Place(String region, String payer) {

        static Place parse(String mark) {
            int space = mark.indexOf(' ');
            return new Place(mark.substring(0, space), mark.substring(space + 1));
        }

        @Override
        public String toString() {
            return region + " " + payer;
        }
    }

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
        Place place = Place.parse(job.mark().orElseThrow());
        for (String county : counties.tailSet(place.region())) {
            String after = county.equals(place.region()) ? place.payer() : "";
            while (!after.equals(BillParcel.LAST)) {
                after = billed(job, order, county, after);
            }
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
        return new Progress(new Place(counties.get(0), "").toString(), 0, 0);
    }

    private String billed(JobRun job, Order order, String county, String after) {
        String upTo = parcels.next(county, after, PARCEL);
        BillParcel.Order parcel = new BillParcel.Order(
                job.id(),
                county,
                order.month(),
                days.deciding(order.month(), county),
                days.due(order.month(), county),
                clock.today());
        job.step(() -> {
            long lines = parcels.bill(parcel, after, upTo);
            parcels.settleAnew(parcel, after, upTo);
            return new Progress(new Place(county, upTo).toString(), lines, 0);
        });
        return upTo;
    }
}
