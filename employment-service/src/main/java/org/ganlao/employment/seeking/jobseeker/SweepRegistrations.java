package org.ganlao.employment.seeking.jobseeker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ganlao.employment.seeking.jobseeker.domain.FortyFifty;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.SeekerGroup;
import org.ganlao.employment.seeking.jobseeker.domain.SelfEnding;
import org.ganlao.platform.audit.Audit;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.job.Jobs;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;

/** Ends the registrations that end by themselves, and sees who came of the "4050" age. */
@ApplicationScoped
class SweepRegistrations {

    static final String KIND = "registration-sweep";

    private static final int AT_ONCE = 500;

    private static final String BEGIN = """
            insert into registration_sweep as begun (region, month, begun_at)
            select region, cast(? as date), cast(? as timestamptz) from unnest(?) as asked (region) order by region
            on conflict (region, month) do update set begun_at = excluded.begun_at
             where begun.begun_at <= excluded.begun_at - interval '1 day'
               and exists (select from job where job.id = begun.job and job.state = 'FAILED')
            returning region""";

    private final JobSeekerRepository seekers;
    private final Ages ages;
    private final RecordChecks records;
    private final RegionTree regions;
    private final RegistrationFollowers follower;
    private final JobSeekerEvents events;
    private final Persons persons;
    private final Jobs jobs;
    private final Sql sql;
    private final Audit audit;
    private final ChangeLog changes;
    private final BusinessClock clock;

    SweepRegistrations(
            JobSeekerRepository seekers,
            Ages ages,
            RecordChecks records,
            RegionTree regions,
            RegistrationFollowers follower,
            JobSeekerEvents events,
            Persons persons,
            Jobs jobs,
            Sql sql,
            Audit audit,
            ChangeLog changes,
            BusinessClock clock) {
        this.seekers = seekers;
        this.ages = ages;
        this.records = records;
        this.regions = regions;
        this.follower = follower;
        this.events = events;
        this.persons = persons;
        this.jobs = jobs;
        this.sql = sql;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    private static final String ELSEWHERE = """
            select distinct region from job_seeker
             where ended_on is null and annul_reason is null and region <> all(?) order by region""";

    /**
     * @param day as of which it is looked through, also when the job dies and goes on later
     * @param alone whether what lies in the region is left out
     */
    record Sweep(String region, LocalDate day, boolean alone) {}

    /**
     * Registrations that were looked at, in the order of their ids.
     *
     * @param due those of them that end, or come into a group
     * @param last null if none is left
     */
    record Looked(int all, List<UUID> due, UUID last) {}

    /** @return the job */
    @Transactional
    UUID start(SweepRequest request) {
        LocalDate today = clock.today();
        records.requireOwnRegion(request.region(), today, "/region");
        UUID job = jobs.submit(KIND, new Sweep(request.region(), today, false), null);
        audit.record(
                KIND + ".started",
                "job",
                job.toString(),
                Map.of("region", request.region(), "sourceRef", request.sourceRef()));
        return job;
    }

    /**
     * Begins the sweep of a month in each of these counties where nobody has begun it, or where it has failed and was begun a
     * day ago or earlier, within that month; what was called off is not begun again. Of several instances that try at once one does, and what it did not begin for a failure is begun by
     * the next who tries.
     *
     * @return the counties in which it was begun
     */
    @Transactional
    List<String> startOfMonth(List<String> counties, LocalDate today) {
        return begun(counties, today, false);
    }

    /**
     * Begins it in the same way wherever else registrations are in force: a city's or the province's own, and those under the
     * code of a county that is none any more. What lies in these regions is left to the counties' sweeps.
     */
    @Transactional
    List<String> startOfMonthElsewhere(List<String> counties, LocalDate today) {
        return begun(sql.list(ELSEWHERE, row -> row.text("region"), counties), today, true);
    }

    private List<String> begun(List<String> regions, LocalDate today, boolean alone) {
        List<String> due = sql.list(BEGIN, row -> row.text("region"), today.withDayOfMonth(1), changes.now(), regions);
        due.forEach(region -> sql.update(
                "update registration_sweep set job = ? where region = ? and month = ?",
                jobs.submitDue(KIND, new Sweep(region, today, alone), region),
                region,
                today.withDayOfMonth(1)));
        return due;
    }

    @Transactional
    Looked look(Sweep sweep, UUID after) {
        List<JobSeeker> open = seekers.open(
                sweep.alone() ? Set.of(sweep.region()) : regions.codesWithin(sweep.region()), after, AT_ONCE);
        SelfEnding rules = ages.selfEnding(sweep.day());
        FortyFifty age = ages.fortyFifty(sweep.day());
        List<UUID> due = open.stream()
                .filter(seeker -> {
                    PersonalId person = persons.reveal(seeker.person());
                    return seeker.endsByItself(rules, person, sweep.day()) || joins(seeker, age, person, sweep.day());
                })
                .map(JobSeeker::id)
                .toList();
        return new Looked(
                open.size(),
                due,
                open.size() < AT_ONCE ? null : open.get(AT_ONCE - 1).id());
    }

    /** Looks again, now that nobody else works on the records of the person. */
    @Transactional(Transactional.TxType.MANDATORY)
    void settle(UUID id, LocalDate day) {
        JobSeeker seeker = seekers.alone(id, found -> persons.lock(found.person()));
        PersonalId person = persons.reveal(seeker.person());
        Instant now = changes.now();
        if (seeker.endByItself(ages.selfEnding(day), person, day, now)) {
            follower.follow(seeker, seekers.of(persons.blindIndexes(person)), now);
            events.deregistered(seeker, seeker.ending().orElseThrow().rule().name());
        } else if (joins(seeker, ages.fortyFifty(day), person, day)) {
            seeker.join(SeekerGroup.AGED_4050, now);
            events.corrected(seeker, "came of age");
        }
    }

    private static boolean joins(JobSeeker seeker, FortyFifty age, PersonalId person, LocalDate day) {
        return seeker.mayJoin(SeekerGroup.AGED_4050) && age.covers(person, day);
    }
}
