package org.ganlao.laborrights.relation.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.relation.contract.ContractFollower;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.database.BulkWork;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.time.BusinessClock;

/**
 * Tells of terms that are about to expire, step by step, each step once for a last day, however often and late it is looked;
 * and takes back what is no longer so, because the contract was renewed, changed, ended or annulled.
 */
@ApplicationScoped
class RaiseExpiryAlerts implements ContractFollower {

    static final String KIND = "expiry-sweep";
    static final int PARCEL = 10_000;

    /** Parameters: regions, day, days of the first step. */
    private static final String REGIONS = """
            select region from unnest(?) as asked (region), (select ?::date as day, ?::int as ahead) sweep
             where exists (select from labour_contract c
                            where c.region = asked.region and c.annul_reason is null and c.ended_on is null
                              and c.ends_on between sweep.day and sweep.day + sweep.ahead)
             order by region""";

    /**
     * Parameters: day, days of the three steps, region, most rows. Contracts are kept as they are until the alerts stand, so that
     * who changes one after sees them; one that is being changed meanwhile is left to a later parcel or sweep.
     */
    private static final String PARCEL_OF_REGION = """
            with sweep as (select ?::date as day, array[?::int, ?::int, ?::int] as steps)
            insert into expiry_alert (contract, ends_on, days_ahead, employer, region, raised_on)
            select c.id, c.ends_on, step, c.employer, c.region, sweep.day
              from sweep cross join unnest(sweep.steps) as step
              join labour_contract c on c.region = ? and c.annul_reason is null and c.ended_on is null
                   and c.ends_on between sweep.day and sweep.day + step
             where not exists (select from expiry_alert a
                                where a.contract = c.id and a.ends_on = c.ends_on and a.days_ahead = step)
             limit ?
               for share of c skip locked
                on conflict do nothing""";

    /** Parameters: today, contracts. */
    private static final String FOLLOW = """
            update expiry_alert a
               set withdrawn_on = case when c.annul_reason is null and coalesce(c.ended_on, c.ends_on) = a.ends_on then null
                                       else coalesce(a.withdrawn_on, ?::date) end,
                   region = c.region
              from labour_contract c
             where c.id = a.contract and a.contract = any (cast(? as uuid[]))""";

    private final Parameters parameters;
    private final RecordChecks records;
    private final Jobs jobs;
    private final Sql sql;
    private final BulkWork bulk;
    private final Audit audit;
    private final BusinessClock clock;

    RaiseExpiryAlerts(
            Parameters parameters,
            RecordChecks records,
            Jobs jobs,
            Sql sql,
            BulkWork bulk,
            Audit audit,
            BusinessClock clock) {
        this.parameters = parameters;
        this.records = records;
        this.jobs = jobs;
        this.sql = sql;
        this.bulk = bulk;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param day as of which it is looked, also when the job dies and goes on later */
    record Sweep(String region, LocalDate day) {}

    /** @return the job */
    @Transactional
    UUID start(ExpirySweepRequest request) {
        LocalDate today = clock.today();
        records.requireOwnRegion(request.region(), today, "/region");
        UUID job = jobs.submit(KIND, new Sweep(request.region(), today), null);
        audit.record(
                KIND + ".started",
                "job",
                job.toString(),
                Map.of("region", request.region(), "sourceRef", request.sourceRef()));
        return job;
    }

    @Transactional
    void startDue(String province) {
        jobs.submitDue(KIND, new Sweep(province, clock.today()), province);
    }

    List<String> regionsToSweep(Collection<String> within, LocalDate day) {
        return sql.list(
                REGIONS, row -> row.text("region"), within, day, steps(day).first());
    }

    /** One parcel of a region, in one statement. @return how many alerts were raised; 0 when all are */
    @Transactional(TxType.MANDATORY)
    int parcel(String region, LocalDate day) {
        Steps steps = steps(day);
        return sql.update(PARCEL_OF_REGION, day, steps.first(), steps.second(), steps.last(), region, PARCEL);
    }

    @Override
    public void changed(UUID contract, String person, String employer, String region) {
        if (bulk.underway()) {
            bulk.later(RaiseExpiryAlerts.class, contract, this::follow);
        } else {
            follow(List.of(contract));
        }
    }

    private void follow(List<UUID> contracts) {
        sql.update(FOLLOW, clock.today(), contracts);
    }

    private record Steps(int first, int second, int last) {}

    private Steps steps(LocalDate day) {
        ParameterSet figures = parameters.at(day);
        return new Steps(
                figures.integer("labor.contract.expiry.first.days"),
                figures.integer("labor.contract.expiry.second.days"),
                figures.integer("labor.contract.expiry.last.days"));
    }
}
