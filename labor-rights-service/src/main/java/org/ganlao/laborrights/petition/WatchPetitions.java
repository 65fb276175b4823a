package org.ganlao.laborrights.petition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.laborrights.petition.domain.PetitionMatter;
import org.ganlao.laborrights.petition.domain.PetitionWarning;
import org.ganlao.laborrights.petition.domain.WarnedOf;
import org.ganlao.laborrights.petition.domain.WarningCounts;
import org.ganlao.laborrights.petition.domain.WarningFigures;
import org.ganlao.laborrights.petition.domain.WarningSums;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.region.RegionTree;
import org.ganlao.platform.time.BusinessClock;
import org.jboss.logging.Logger;

/**
 * Warns of employers, and of matters that concern none, where petitions, incidents and arrears come to the threshold: in a region
 * once, until they fall below it again. Locks: what is warned of, then its warnings.
 */
@ApplicationScoped
class WatchPetitions {

    static final String KIND = "petition-warning";

    /** Of a matter. */
    static final String MATTER = "matter-warning";

    private static final String KEY = "labor.petition.warning.";
    private static final Logger LOG = Logger.getLogger(WatchPetitions.class);

    private final PetitionWarningRepository warnings;
    private final WarningFacts facts;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final RegionScope scope;
    private final RegionTree tree;
    private final TransactionLock locks;
    private final ChangeLog changes;
    private final BusinessClock clock;

    WatchPetitions(
            PetitionWarningRepository warnings,
            WarningFacts facts,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            RegionScope scope,
            RegionTree tree,
            TransactionLock locks,
            ChangeLog changes,
            BusinessClock clock) {
        this.warnings = warnings;
        this.facts = facts;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.scope = scope;
        this.tree = tree;
        this.locks = locks;
        this.changes = changes;
        this.clock = clock;
    }

    /** Something new is known of an employer, or where there is none about a matter. */
    @Transactional(TxType.MANDATORY)
    public void look(String employer, PetitionMatter matter) {
        warnings.flush();
        look(WarnedOf.what(employer, matter));
    }

    /** What time alone does: what lies before the window no longer counts. One that fails leaves the others as they are. */
    @Scheduled(
            identity = "petition-warnings",
            every = "6h",
            delayed = "15m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void lookAtAll() {
        for (WarnedOf subject : toLookAt(null)) {
            try {
                QuarkusTransaction.requiringNew().run(() -> look(subject));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "no warning of %s could be reckoned", subject);
            }
        }
    }

    /** @return the warnings that stand in the region and in what lies in it */
    List<PetitionWarningView> check(WarningCheck request) {
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        Set<String> within = tree.codesWithin(request.region());
        toLookAt(within).forEach(subject -> QuarkusTransaction.requiringNew().run(() -> look(subject)));
        return QuarkusTransaction.requiringNew()
                .call(() -> warnings.standingIn(within).stream()
                        .map(PetitionWarningView::from)
                        .toList());
    }

    /**
     * Of whom or what a warning is to be raised, to be changed or to be cleared, by all facts at once.
     *
     * @param within only those of which something is known there; null for all
     */
    private List<WarnedOf> toLookAt(Collection<String> within) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ParameterSet dated = parameters.at(clock.today());
            Map<WarnedOf, Map<String, WarningCounts>> known = new HashMap<>(facts.all(since(dated)));
            Map<WarnedOf, List<PetitionWarning>> standing =
                    warnings.standing().stream().collect(Collectors.groupingBy(PetitionWarning::subject));
            standing.keySet().forEach(subject -> known.putIfAbsent(subject, Map.of()));
            return known.entrySet().stream()
                    .filter(one -> differs(one.getKey(), one.getValue(), standing, dated))
                    .filter(one ->
                            within == null || concerns(within, one.getValue().keySet(), standing.get(one.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
        });
    }

    private static boolean concerns(
            Collection<String> within, Collection<String> regions, List<PetitionWarning> standing) {
        return regions.stream().anyMatch(within::contains)
                || standing != null && standing.stream().anyMatch(warning -> within.contains(warning.region()));
    }

    private boolean differs(
            WarnedOf subject,
            Map<String, WarningCounts> counts,
            Map<WarnedOf, List<PetitionWarning>> standing,
            ParameterSet dated) {
        WarningSums sums = sums(subject, counts, dated);
        Set<String> missing = new HashSet<>(sums.smallestReached());
        boolean changed = false;
        for (PetitionWarning warning : standing.getOrDefault(subject, List.of())) {
            missing.remove(warning.region());
            changed |= !sums.in(warning.region()).equals(warning.figures());
        }
        return changed || !missing.isEmpty();
    }

    private void look(WarnedOf subject) {
        locks.hold(KIND + " " + subject);
        ParameterSet dated = parameters.at(clock.today());
        WarningSums sums = sums(subject, facts.of(subject, since(dated)), dated);
        Set<String> missing = new HashSet<>(sums.smallestReached());
        for (PetitionWarning warning : warnings.standing(subject)) {
            missing.remove(warning.region());
            warning.found(sums.in(warning.region()), clock.today(), changes.now())
                    .ifPresent(verb -> say(verb, warning, ""));
        }
        missing.forEach(region -> raise(subject, region, sums.in(region)));
    }

    private void raise(WarnedOf subject, String region, WarningFigures figures) {
        UUID id = UUID.randomUUID();
        PetitionWarning warning = new PetitionWarning(
                id,
                new Origin("labor-rights", KIND + " " + id),
                region,
                subject,
                figures,
                clock.today(),
                changes.now());
        warnings.keep(warning);
        say("raised", warning, "");
    }

    private WarningSums sums(WarnedOf subject, Map<String, WarningCounts> counts, ParameterSet dated) {
        String threshold = KEY + (subject.employer() == null ? "matter.threshold" : "threshold");
        return new WarningSums(
                counts,
                region -> tree.knows(region) ? tree.ancestors(region) : List.of(),
                (region, found) -> WarningFigures.of(
                        found,
                        dated.integer(KEY + "incident.weight", region),
                        dated.integer(KEY + "arrears.weight", region),
                        dated.integer(threshold, region)));
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
        if (warning.subject().employer() == null) {
            events.say(MATTER, verb, MatterWarningFact.of(warning), why);
        } else {
            events.say(KIND, verb, PetitionWarningFact.of(warning), why);
        }
    }
}
