package org.ganlao.employment.startup.entrepreneurship;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.time.BusinessClock;

/** Counts, from the placements, the persons whom start-ups gave work to; the founder is none of them. */
@ApplicationScoped
class JobsCreated {

    private static final String PERSONS = """
            select s.id, count(distinct p.person) as persons,
                   count(distinct p.person) filter (where p.ended_on is null or p.ended_on >= ?) as in_work
              from startup s
              join placement p on p.employer = s.employer and p.started_on >= s.opened_on and p.annul_reason is null
                              and (s.ended_on is null or p.started_on < s.ended_on) and p.person <> s.person
             where s.id = any (cast(? as uuid[])) group by s.id""";

    private final Sql sql;
    private final BusinessClock clock;

    JobsCreated(Sql sql, BusinessClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param startups whose rows are in the database; those that gave work to nobody are left out of the answer */
    Map<UUID, Jobs> of(Collection<UUID> startups) {
        Map<UUID, Jobs> jobs = new HashMap<>();
        sql.each(
                PERSONS,
                row -> jobs.put(row.uuid("id"), new Jobs(row.number("persons"), row.number("in_work"))),
                clock.today(),
                startups.stream().map(UUID::toString).toList());
        return jobs;
    }

    /**
     * Persons, each once.
     *
     * @param persons who began work with it while it was in business
     * @param inWork of them, who work there today
     */
    @Schema(name = "StartupJobs")
    record Jobs(long persons, long inWork) {

        static final Jobs NONE = new Jobs(0, 0);
    }
}
