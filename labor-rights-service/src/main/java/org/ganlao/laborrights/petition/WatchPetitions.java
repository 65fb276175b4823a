package org.ganlao.laborrights.petition;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.laborrights.petition.domain.PetitionWarning;
import org.ganlao.laborrights.petition.domain.WarningFigures;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;

/**
 * Warns of employers whose petitions, incidents and arrears come to the threshold: once, until they fall below it again. Locks:
 * one region and employer, then its warning.
 */
@ApplicationScoped
class WatchPetitions {

    static final String KIND = "petition-warning";

    private static final String KEY = "labor.petition.warning.";

    private static final String FIGURES = """
            with asked as (select cast(? as text) as region, cast(? as text) as employer, cast(? as date) as since)
            select (select count(*) from petition p, asked a where p.employer = a.employer and p.region = a.region
                       and p.annul_reason is null and p.state not in ('FORWARDED', 'DECLINED', 'WITHDRAWN')
                       and p.received_on > a.since) as petitions,
                   (select count(*) from group_incident i, asked a where i.employer = a.employer and i.region = a.region
                       and i.annul_reason is null and i.began_on > a.since) as incidents,
                   (select count(*) from heard_order o, asked a where o.employer = a.employer and o.region = a.region
                       and o.open > 0 and o.issued_on > a.since)
                   + (select count(*) from finding f, asked a where f.employer = a.employer and f.region = a.region
                       and f.kind = 'WAGES_AND_CONTRIBUTIONS_OWED' and f.ended_on is null and f.annul_reason is null) as arrears""";

    /** Of whom something is known that may raise or clear a warning. */
    private static final String WATCHED = """
            select region, employer from (
                select region, employer from petition where employer is not null and annul_reason is null and received_on > ?
                union
                select region, employer from group_incident where employer is not null and annul_reason is null and began_on > ?
                union
                select region, employer from heard_order where open > 0 and issued_on > ?
                union
                select region, employer from petition_warning where cleared_on is null) watched
             where cast(? as text[]) is null or region = any (?)
             order by region, employer""";

    private final PetitionWarningRepository warnings;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final TransactionLock locks;
    private final Sql sql;
    private final ChangeLog changes;
    private final BusinessClock clock;

    WatchPetitions(
            PetitionWarningRepository warnings,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            RegionScope scope,
            TransactionLock locks,
            Sql sql,
            ChangeLog changes,
            BusinessClock clock) {
        this.warnings = warnings;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.scope = scope;
        this.locks = locks;
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    private record Watched(String region, String employer) {}

    /** Something new is known of an employer in a region; nothing where there is no employer. */
    @Transactional(TxType.MANDATORY)
    public void look(String region, String employer) {
        if (employer != null) {
            warnings.flush();
            look(new Watched(region, employer));
        }
    }

    /** What time alone does: what lies before the window no longer counts. */
    @Scheduled(
            identity = "petition-warnings",
            every = "6h",
            delayed = "15m",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void lookAtAll() {
        watched(null).forEach(this::look);
    }

    /** @return the warnings of the region that stand */
    @Transactional
    List<PetitionWarningView> check(WarningCheck request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        watched(List.of(request.region())).forEach(this::look);
        warnings.flush();
        return warnings.standingIn(request.region()).stream()
                .map(PetitionWarningView::from)
                .toList();
    }

    private List<Watched> watched(List<String> regions) {
        LocalDate since = since(parameters.at(clock.today()));
        return sql.list(
                WATCHED,
                row -> new Watched(row.text("region"), row.text("employer")),
                since,
                since,
                since,
                regions,
                regions);
    }

    private void look(Watched watched) {
        locks.hold(KIND + " " + watched.region() + " " + watched.employer());
        WarningFigures figures = figures(watched);
        Optional<PetitionWarning> standing = warnings.standing(watched.region(), watched.employer());
        if (standing.isPresent()) {
            PetitionWarning warning = standing.get();
            warning.found(figures, clock.today(), changes.now()).ifPresent(verb -> say(verb, warning, ""));
        } else if (figures.reached()) {
            UUID id = UUID.randomUUID();
            PetitionWarning warning = new PetitionWarning(
                    id,
                    new Origin("labor-rights", KIND + " " + id),
                    watched.region(),
                    watched.employer(),
                    figures,
                    clock.today(),
                    changes.now());
            warnings.keep(warning);
            say("raised", warning, "");
        }
    }

    private WarningFigures figures(Watched watched) {
        ParameterSet dated = parameters.at(clock.today());
        return sql.one(
                        FIGURES,
                        row -> WarningFigures.of(
                                (int) row.number("petitions"),
                                (int) row.number("incidents"),
                                (int) row.number("arrears"),
                                dated.integer(KEY + "incident.weight", watched.region()),
                                dated.integer(KEY + "arrears.weight", watched.region()),
                                dated.integer(KEY + "threshold", watched.region())),
                        watched.region(),
                        watched.employer(),
                        since(dated))
                .orElseThrow();
    }

    private LocalDate since(ParameterSet dated) {
        return clock.today().minusDays(dated.integer(KEY + "window.days"));
    }

    @Transactional
    PetitionWarningView acknowledge(UUID id, String ifMatch, WarningMeasures stated) {
        PetitionWarning warning = warnings.forChange(id, ifMatch);
        scope.requireWrite(warning.region());
        warning.acknowledge(clock.today(), stated.measures(), changes.now());
        say("acknowledged", warning, stated.measures());
        return PetitionWarningView.from(warning);
    }

    PetitionWarningView one(UUID id) {
        return PetitionWarningView.from(warnings.visible(id));
    }

    Page<PetitionWarningView> page(PetitionWarningFilter filter, Paging paging) {
        return warnings.page(filter, paging).map(PetitionWarningView::from);
    }

    private void say(String verb, PetitionWarning warning, String why) {
        events.say(KIND, verb, PetitionWarningFact.of(warning), why);
    }
}
