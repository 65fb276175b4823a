package org.ganlao.socialinsurance.billing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.job.JobHandler;
import org.ganlao.platform.job.JobOutcome;
import org.ganlao.platform.job.JobRun;
import org.ganlao.platform.job.Progress;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/**
 * A billing run at work: one parcel of payers after the other, through counties in their order, every parcel in one transaction
 * that moves the mark. Killed, it goes on behind the last parcel; cancelled, what is billed stays billed.
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

    BillMonth(
            BillParcel parcels,
            MonthsToBill toBill,
            RunFigures figures,
            BillingDays days,
            EndBillingRun ending,
            RegionTree regions,
            BusinessClock clock,
            BillingSettings settings,
            Sql sql) {
        this.parcels = parcels;
        this.toBill = toBill;
        this.figures = figures;
        this.days = days;
        this.ending = ending;
        this.regions = regions;
        this.clock = clock;
        this.settings = settings;
        this.sql = sql;
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
        BillParcel.Place place = BillParcel.Place.parse(job.mark().orElseThrow());
        BillParcel.Place end = new BillParcel.Place(counties.last(), BillParcel.LAST);
        while (!place.equals(end)) {
            place = billed(job, order, counties.tailSet(place.region(), true), place);
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
        return new Progress(new BillParcel.Place(counties.get(0), "").toString(), 0, 0);
    }

    private BillParcel.Place billed(JobRun job, Order order, NavigableSet<String> counties, BillParcel.Place after) {
        BillParcel.Place upTo = parcels.next(List.copyOf(counties), after, settings.parcel());
        BillParcel.Order parcel = new BillParcel.Order(
                job.id(),
                order.month(),
                clock.today(),
                counties.headSet(upTo.region(), true).stream()
                        .map(county -> county(order.month(), county))
                        .toList(),
                after.payer(),
                upTo.payer());
        job.step(() -> {
            toBill.takeUp(parcel);
            long lines = parcels.bill(parcel);
            parcels.settleAnew(parcel);
            return new Progress(upTo.toString(), lines, 0);
        });
        return upTo;
    }

    private BillParcel.County county(YearMonth month, String region) {
        return new BillParcel.County(region, days.deciding(month, region), days.due(month, region));
    }
}
